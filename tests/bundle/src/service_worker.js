// Keeps this build of the page on the device, so that it opens without a network, and answers for its files alone.
// FIRST is kept before this worker counts as installed; LATER, which the first item does not need, when the page says;
// of WANTED, the languages, what the page names.
const VERSION = "{version}";
const FIRST = {first};
const LATER = {later};
const WANTED = {wanted};

const PREFIX = "accord page ";
const HASHES = new Map([...FIRST, ...LATER, ...WANTED]);
const address = name => new URL(name === "index.html" ? "./" : name, self.registration.scope).href;
const NAMES = new Map([...HASHES.keys()].map(name => [address(name), name]));
NAMES.set(new URL("index.html", self.registration.scope).href, "index.html");

const ours = () => caches.open(PREFIX + VERSION);

// Of the version before, what is named by its content; else the host's, if it is the file this build was made with.
async function obtain(name, mayDownload) {
  const isContentNamed = /[-_][0-9a-f]{12,}[._]/.test(name);
  const before = isContentNamed ? await caches.match(address(name)) : undefined;
  if (before || !mayDownload) return before;
  const cache = isContentNamed ? "default" : "no-cache";
  const response = await fetch(address(name), { integrity: HASHES.get(name), cache });
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return response;
}

async function keep(files, mayDownload) {
  const cache = await ours();
  for (const [name] of files) {
    if (await cache.match(address(name))) continue;
    const response = await obtain(name, mayDownload);
    if (response) await cache.put(address(name), response);
  }
}

async function takeOver() {
  await keep(LATER, false);
  const others = (await caches.keys()).filter(name => name.startsWith(PREFIX) && name !== PREFIX + VERSION);
  await Promise.all(others.map(name => caches.delete(name)));
  await self.clients.claim();
}

async function answer(name, request) {
  const kept = await (await ours()).match(address(name));
  return kept ?? fetch(request);
}

self.addEventListener("install", event => event.waitUntil(keep(FIRST, true)));
self.addEventListener("activate", event => event.waitUntil(takeOver()));
self.addEventListener("message", event => {
  if (event.data === "take over") self.skipWaiting();
  const named = WANTED.filter(([name]) => event.data === `keep ${name}`);
  event.waitUntil(keep(named, true));
  if (event.data === "keep the rest" && !self.navigator.connection?.saveData) event.waitUntil(keep(LATER, true));
});
self.addEventListener("fetch", event => {
  const { method, url } = event.request;
  const name = method === "GET" ? NAMES.get(url.split(/[?#]/)[0]) : undefined;
  if (name) event.respondWith(answer(name, event.request));
});
