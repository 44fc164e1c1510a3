// What the workers of all peers have in common: memory that is counted, order and size of batches, messages.

const memories = new Set();

// Every WebAssembly memory is seen where it is made or comes out of a module.
const RealMemory = WebAssembly.Memory;
WebAssembly.Memory = class extends RealMemory {
    constructor(...how) {
        super(...how);
        memories.add(this);
    }
};
for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...how) => {
        const made = await real.apply(WebAssembly, how);
        const instance = made.instance ?? made;
        Object.values(instance.exports).filter(value => value instanceof RealMemory).forEach(value => memories.add(value));
        return made;
    };
}

const wasmBytes = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

/** Positions of the texts, longest first where that is asked for. */
const orderOf = (texts, sorted) => {
    const order = texts.map((_, at) => at);
    return sorted ? order.sort((a, b) => texts[b].length - texts[a].length || a - b) : order;
};

/**
 * Answers the page's messages. `load` makes ready and gives the rest: `prepare(texts)` is not timed,
 * `encode(prepared)` gives one vector (a plain array) for each of a batch.
 */
export const serve = load => {
    let peer = null;
    const answers = {
        load: async ({ options }) => { peer = await load(options); return {}; },
        first: async ({ text }) => ({ vectors: await peer.encode(peer.prepare([text])) }),
        round: async ({ texts, batch, sorted, wantsVectors }) => {
            const order = orderOf(texts, sorted);
            const prepared = peer.prepare(order.map(at => texts[at]));
            const found = [];
            const began = performance.now();
            for (let at = 0; at < texts.length; at += batch) {
                found.push(...await peer.encode(prepared.slice(at, at + batch)));
            }
            const millis = performance.now() - began;
            const vectors = [];
            order.forEach((at, place) => { vectors[at] = found[place]; });
            return { millis, vectors: wantsVectors ? vectors : [] };
        },
    };
    onmessage = async ({ data }) => {
        try {
            postMessage({ ...await answers[data.kind](data), wasmBytes: wasmBytes() });
        } catch (error) {
            postMessage({ error: `${error?.message ?? error}` });
        }
    };
};
