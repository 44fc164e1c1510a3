// onnxruntime-web on one thread of its WebAssembly provider. Tokenising is not timed, pooling is.
import { serve } from "./peer.js";

serve(async ({ ort, wasm, tokenizers, model, folder }) => {
    const runtime = await import(ort);
    const { Tokenizer } = await import(tokenizers);
    runtime.env.wasm.numThreads = 1;
    runtime.env.wasm.wasmPaths = wasm;
    const json = async name => (await fetch(`${folder}/${name}`)).json();
    const settings = await json("tokenizer.json");
    // The model's folder pads and cuts at 128 tokens; padding is done by batch here.
    settings.truncation = settings.padding = null;
    const tokenizer = new Tokenizer(settings, await json("tokenizer_config.json"));
    const session = await runtime.InferenceSession.create(model, {
        executionProviders: ["wasm"],
        graphOptimizationLevel: "all",
    });
    const encode = async batch => {
        const length = Math.max(...batch.map(ids => ids.length));
        const shape = [batch.length, length];
        const [ids, mask] = [new BigInt64Array(batch.length * length), new BigInt64Array(batch.length * length)];
        batch.forEach((tokens, row) => {
            ids.set(tokens, row * length);
            mask.fill(1n, row * length, row * length + tokens.length);
        });
        const tensor = values => new runtime.Tensor("int64", values, shape);
        const inputs = {
            input_ids: tensor(ids),
            attention_mask: tensor(mask),
            token_type_ids: tensor(new BigInt64Array(ids.length)),
        };
        const { last_hidden_state: hidden } = await session.run(inputs);
        const width = hidden.dims[2];
        return batch.map((tokens, row) => mean(hidden.data, row * length * width, tokens.length, width));
    };
    return { prepare: texts => texts.map(text => tokenizer.encode(text).ids.map(BigInt)), encode };
});

/** Mean over a text's tokens, scaled to length 1. */
const mean = (values, start, tokens, width) => {
    const sum = new Float64Array(width);
    for (let token = 0; token < tokens; token += 1) {
        const row = start + token * width;
        for (let at = 0; at < width; at += 1) sum[at] += values[row + at];
    }
    const norm = Math.hypot(...sum);
    return Array.from(sum, value => value / norm);
};
