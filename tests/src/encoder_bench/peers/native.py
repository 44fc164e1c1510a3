"""Runs onnxruntime for the native race: one request per line on standard input, one answer per line.

Tokenising and pooling are timed with the rest. `cpu` is processor time of this process, all threads.
"""

import json
import sys
import time

import numpy as np
import onnxruntime
from PIL import Image
from tokenizers import Tokenizer

sessions = {}


def load(model, threads, tokenizer=None):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    reader = None
    if tokenizer:
        reader = Tokenizer.from_file(tokenizer)
        # The folder pads and cuts at 128 tokens; padding is done by batch here.
        reader.no_truncation()
        reader.no_padding()
    sessions[model, threads] = (session, reader)
    return {"version": onnxruntime.__version__}


def embed(session, rows):
    """Unit vectors of a batch of token ids, padded to its longest."""
    length = max(map(len, rows))
    ids = np.zeros((len(rows), length), np.int64)
    mask = np.zeros_like(ids)
    for row, tokens in enumerate(rows):
        ids[row, : len(tokens)] = tokens
        mask[row, : len(tokens)] = 1
    inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
    (hidden,) = session.run(["last_hidden_state"], inputs)
    pooled = (hidden * mask[:, :, None]).sum(1) / mask.sum(1)[:, None]
    return pooled / np.linalg.norm(pooled, axis=1, keepdims=True)


def texts(model, threads, texts, batch, sorted_by_length, wants_vectors):
    session, reader = sessions[model, threads]
    cpu, wall = time.process_time(), time.perf_counter()
    rows = [encoding.ids for encoding in reader.encode_batch(texts)]
    order = list(range(len(rows)))
    if sorted_by_length:
        order.sort(key=lambda at: -len(rows[at]))
    vectors = None
    for begin in range(0, len(order), batch):
        places = order[begin : begin + batch]
        found = embed(session, [rows[at] for at in places])
        vectors = np.zeros((len(rows), found.shape[1]), np.float32) if vectors is None else vectors
        vectors[places] = found
    times = {"millis": (time.perf_counter() - wall) * 1e3, "cpuMillis": (time.process_time() - cpu) * 1e3}
    return {**times, "vectors": vectors.tolist() if wants_vectors else []}


def squares(files, folder, side):
    """Writes images as squares of that side, without loss, so that nobody has to scale them."""
    for number, file in enumerate(files):
        Image.open(file).convert("RGB").resize((side, side), Image.BICUBIC).save(f"{folder}/{side}-{number}.png")
    return {}


def images(model, threads, files, batch, wants_vectors):
    """Reading the files is timed with the rest."""
    session, _ = sessions[model, threads]
    cpu, wall = time.process_time(), time.perf_counter()
    found = []
    for begin in range(0, len(files), batch):
        pixels = np.stack([np.asarray(Image.open(file), np.float32) for file in files[begin : begin + batch]])
        # What this network was trained with: 127 subtracted, then divided by 128.
        pixels = np.ascontiguousarray(((pixels - 127) / 128).transpose(0, 3, 1, 2))
        found.append(session.run(["features"], {"image": pixels})[0])
    times = {"millis": (time.perf_counter() - wall) * 1e3, "cpuMillis": (time.process_time() - cpu) * 1e3}
    return {**times, "vectors": np.concatenate(found).tolist() if wants_vectors else []}


for line in sys.stdin:
    request = json.loads(line)
    work = {"load": load, "texts": texts, "squares": squares, "images": images}[request.pop("kind")]
    try:
        answer = work(**request)
    except Exception as error:  # Whatever it is, the race has to hear of it.
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
