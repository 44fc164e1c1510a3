"""Writes a BERT-family folder (config.json, model.safetensors) as ONNX, for the runtimes we are raced against.

    python minilm_onnx.py FOLDER OUT.onnx plain|fused

The same graph in two forms, so that the faster one of each runtime is what we are measured by: `plain` uses the
operators of the ONNX standard, as an export does, and leaves all fusing to the runtime; `fused` uses onnxruntime's own
operators for whole attention, skip and normalise, and bias and GELU, which is what its optimiser makes of such models.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

CONTRIB = "com.microsoft"


def tensors(path):
    """The tensors of a safetensors file by name, as float32."""
    data = Path(path).read_bytes()
    n_header = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + n_header])
    kinds = {"F32": np.float32, "F16": np.float16, "I64": np.int64}
    body = memoryview(data)[8 + n_header :]
    found = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            values = np.frombuffer(body[begin:end], kinds[entry["dtype"]]).reshape(entry["shape"])
            found[name.removeprefix("bert.")] = values.astype(np.float32) if values.dtype != np.int64 else values
    return found


class Graph:
    """Nodes and constants as they are added; every value is named by its number."""

    def __init__(self, weights, config):
        self.weights, self.config = weights, config
        self.nodes, self.constants, self.n_values = [], [], 0

    def add(self, kind, inputs, domain="", n_outputs=1, **attributes):
        """Adds a node; the answer is its first output."""
        outputs = [f"v{self.n_values}"] + [f"v{self.n_values}_{n}" for n in range(1, n_outputs)]
        self.n_values += 1
        self.nodes.append(helper.make_node(kind, inputs, outputs, domain=domain, **attributes))
        return outputs[0]

    def constant(self, name, values):
        if all(known.name != name for known in self.constants):
            self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def weight(self, name):
        return self.constant(name, self.weights[name])

    def matrix(self, name):
        """A linear layer's weight as `x @ W` takes it; torch keeps it transposed."""
        return self.constant(f"{name}.T", self.weights[name].T)


def plain(graph):
    """Standard operators only."""
    config, eps = graph.config, graph.config["layer_norm_eps"]
    heads, width = config["num_attention_heads"], config["hidden_size"]

    def linear(x, name):
        return graph.add("Add", [graph.add("MatMul", [x, graph.matrix(f"{name}.weight")]), graph.weight(f"{name}.bias")])

    def norm(x, name):
        names = [graph.weight(f"{name}.weight"), graph.weight(f"{name}.bias")]
        return graph.add("LayerNormalization", [x, *names], axis=-1, epsilon=eps)

    ints = lambda name, values: graph.constant(name, np.array(values, np.int64))
    split = ints("split", [0, 0, heads, width // heads])

    def by_head(x, order):
        return graph.add("Transpose", [graph.add("Reshape", [x, split])], perm=order)

    table = lambda kind: graph.weight(f"embeddings.{kind}_embeddings.weight")
    length = graph.add("Gather", [graph.add("Shape", ["input_ids"]), ints("second", [1])], axis=0)
    positions = graph.add("Slice", [table("position"), ints("first", [0]), length])
    x = graph.add("Gather", [table("word"), "input_ids"])
    x = graph.add("Add", [x, graph.add("Gather", [table("token_type"), "token_type_ids"])])
    x = norm(graph.add("Add", [x, positions]), "embeddings.LayerNorm")
    mask = graph.add("Unsqueeze", ["attention_mask", ints("axes", [1, 2])])
    mask = graph.add("Cast", [mask], to=TensorProto.FLOAT)
    mask = graph.add("Sub", [graph.constant("1f", np.float32(1)), mask])
    mask = graph.add("Mul", [mask, graph.constant("low", np.float32(-10000))])
    for n in range(config["num_hidden_layers"]):
        at = f"encoder.layer.{n}"
        query = by_head(linear(x, f"{at}.attention.self.query"), [0, 2, 1, 3])
        key = by_head(linear(x, f"{at}.attention.self.key"), [0, 2, 3, 1])
        value = by_head(linear(x, f"{at}.attention.self.value"), [0, 2, 1, 3])
        scores = graph.add("MatMul", [query, key])
        scores = graph.add("Div", [scores, graph.constant("scale", np.float32((width // heads) ** 0.5))])
        shares = graph.add("Softmax", [graph.add("Add", [scores, mask])], axis=-1)
        mixed = graph.add("Transpose", [graph.add("MatMul", [shares, value])], perm=[0, 2, 1, 3])
        mixed = graph.add("Reshape", [mixed, ints("join", [0, 0, width])])
        x = norm(graph.add("Add", [linear(mixed, f"{at}.attention.output.dense"), x]), f"{at}.attention.output.LayerNorm")
        inner = linear(x, f"{at}.intermediate.dense")
        # Exact GELU as exports write it: x * (1 + erf(x / sqrt(2))) / 2.
        wave = graph.add("Erf", [graph.add("Div", [inner, graph.constant("root2", np.float32(2**0.5))])])
        inner = graph.add("Mul", [inner, graph.add("Add", [wave, graph.constant("1f", np.float32(1))])])
        inner = graph.add("Mul", [inner, graph.constant("half", np.float32(0.5))])
        x = norm(graph.add("Add", [linear(inner, f"{at}.output.dense"), x]), f"{at}.output.LayerNorm")
    return x


def fused(graph):
    """onnxruntime's own operators for the large pieces."""
    config, eps = graph.config, graph.config["layer_norm_eps"]
    narrow = lambda name: graph.add("Cast", [name], to=TensorProto.INT32)
    tables = [graph.weight(f"embeddings.{kind}_embeddings.weight") for kind in ("word", "position", "token_type")]
    names = [graph.weight(f"embeddings.LayerNorm.{part}") for part in ("weight", "bias")]
    inputs = [narrow("input_ids"), narrow("token_type_ids"), *tables, *names]
    x = graph.add("EmbedLayerNormalization", inputs, CONTRIB, 2, epsilon=eps)
    mask = narrow("attention_mask")

    def skip_norm(x, skip, at, dense):
        names = [graph.weight(f"{at}.LayerNorm.weight"), graph.weight(f"{at}.LayerNorm.bias"), graph.weight(dense)]
        return graph.add("SkipLayerNormalization", [x, skip, *names], CONTRIB, epsilon=eps)

    for n in range(config["num_hidden_layers"]):
        at = f"encoder.layer.{n}"
        parts = [f"{at}.attention.self.{part}" for part in ("query", "key", "value")]
        weight = np.concatenate([graph.weights[f"{part}.weight"].T for part in parts], axis=1)
        bias = np.concatenate([graph.weights[f"{part}.bias"] for part in parts])
        inputs = [x, graph.constant(f"{at}.qkv.weight", weight), graph.constant(f"{at}.qkv.bias", bias), mask]
        mixed = graph.add("Attention", inputs, CONTRIB, num_heads=config["num_attention_heads"])
        mixed = graph.add("MatMul", [mixed, graph.matrix(f"{at}.attention.output.dense.weight")])
        x = skip_norm(mixed, x, f"{at}.attention.output", f"{at}.attention.output.dense.bias")
        inner = graph.add("MatMul", [x, graph.matrix(f"{at}.intermediate.dense.weight")])
        inner = graph.add("BiasGelu", [inner, graph.weight(f"{at}.intermediate.dense.bias")], CONTRIB)
        inner = graph.add("MatMul", [inner, graph.matrix(f"{at}.output.dense.weight")])
        x = skip_norm(inner, x, f"{at}.output", f"{at}.output.dense.bias")
    return x


def main(folder, out, form):
    folder = Path(folder)
    config = json.loads((folder / "config.json").read_text())
    if config["model_type"] != "bert" or config["hidden_act"] != "gelu":
        sys.exit(f"{folder} is no BERT with exact GELU, which is all that this writes")
    graph = Graph(tensors(folder / "model.safetensors"), config)
    last = {"plain": plain, "fused": fused}[form](graph)
    graph.nodes.append(helper.make_node("Identity", [last], ["last_hidden_state"]))
    shape = ["batch", "sequence"]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, shape)
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, config["hidden_size"]])
    built = helper.make_graph(graph.nodes, "bert", inputs, [output], graph.constants)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)]
    onnx.save(helper.make_model(built, opset_imports=opsets, ir_version=8), out)


if __name__ == "__main__":
    main(*sys.argv[1:4])
