// transformers.js as its documentation shows it: a feature-extraction pipeline, tokenising and pooling included.
import { serve } from "./peer.js";

serve(async ({ library, wasm, models, name }) => {
    const { env, pipeline } = await import(library);
    env.allowRemoteModels = false;
    env.allowLocalModels = true;
    env.localModelPath = models;
    env.useBrowserCache = false;
    env.backends.onnx.wasm.numThreads = 1;
    env.backends.onnx.wasm.wasmPaths = wasm;
    const extract = await pipeline("feature-extraction", name, { device: "wasm", dtype: "fp32" });
    const encode = async texts => (await extract(texts, { pooling: "mean", normalize: true })).tolist();
    return { prepare: texts => texts, encode };
});
