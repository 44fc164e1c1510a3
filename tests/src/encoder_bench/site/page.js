// The page of every runtime in the race: it owns one worker, asks it things, and notes when answers come.

/** Starts a worker that answers each message with one message; times count from here. */
window.startPeer = script => {
    const began = performance.now();
    const worker = new Worker(script, { type: "module" });
    let settle = () => {};
    worker.onmessage = ({ data }) => settle(data);
    worker.onerror = event => settle({ error: event.message || "its script could not be loaded" });
    window.askPeer = message => new Promise(resolve => {
        settle = answer => resolve({ ...answer, sinceStart: performance.now() - began });
        worker.postMessage(message);
    });
};

/** Starts our worker, which speaks first and in bytes; what it says is kept with the time. */
window.startOurs = script => {
    window.answers = [];
    window.began = performance.now();
    const worker = new Worker(script, { type: "module" });
    const keep = bytes => window.answers.push([performance.now() - window.began, bytes]);
    worker.onmessage = ({ data }) => keep([...new Uint8Array(data)]);
    worker.onerror = event => { window.broken = event.message || "its script could not be loaded"; };
    window.tellOurs = messages => {
        messages.forEach(message => worker.postMessage(new Uint8Array(message).buffer));
        return performance.now() - window.began;
    };
};
