
// The rest of the first part, and the styles of what it draws. They come when the first item is on screen; where the browser
// has kept them, at once. When something in it is called before it came, it is loaded on the spot: that holds the page
// up, but loses nothing.
const restAt = new URL("./accord-app-rest.wasm", import.meta.url);
const intoFirst = () => ({ first: initSync(undefined, undefined) });
const isHere = () => intoFirst().first.rest_is_here.value;
let restModule;
const compileRest = async () => (restModule ??= await WebAssembly.compileStreaming(fetch(restAt)));
const loadRest = makeLoad(() => {
    const coming = compileRest();
    coming.catch(() => {});
    return async () => {
        const module = await coming;
        if (!isHere()) new WebAssembly.Instance(module, intoFirst());
    };
}, []);
const laterStyles = [{styles}];
const loadStyles = makeLoad(() => async () => {
    const head = globalThis.document?.head;
    await Promise.all(laterStyles.map(([href, integrity]) => head && new Promise((resolve, reject) => {
        const link = Object.assign(document.createElement("link"), { rel: "stylesheet", integrity });
        link.onload = resolve;
        link.onerror = () => reject(link.remove());
        link.href = new URL(href, import.meta.url);
        head.append(link);
    })));
}, []);
const allRest = () => Promise.all([loadRest(), loadStyles()]);
const bringRest = () => allRest().catch(() => setTimeout(bringRest, 5000));
globalThis.addEventListener("accord-item", bringRest);
// Browsers other than Chromium let other things run while a script waits for a file, in the middle of what called it. There
// the rest is here before anything runs.
if (!globalThis.navigator.userAgentData) await compileRest().catch(() => {});
else if (globalThis.navigator.serviceWorker?.controller) compileRest().catch(() => {});
export function loadRestNow() {
    while (!restModule) {
        try {
            restModule = new WebAssembly.Module(fetchNow(restAt));
        } catch (error) {
            console.warn(error);
            if (typeof alert === "undefined") throw error;
            alert("A part of this page could not be loaded. Check your connection, then go on: nothing is lost.");
        }
    }
    new WebAssembly.Instance(restModule, intoFirst());
}
function fetchNow(address) {
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    // The only way to bytes at once: each as a character whose low half it is.
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    if (request.status !== 200) throw new Error(`${address} answers ${request.status}`);
    return Uint8Array.from(request.responseText, (character) => character.charCodeAt(0) & 255);
}
