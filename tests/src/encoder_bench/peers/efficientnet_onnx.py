"""Writes EfficientNet-Lite0, from safetensors with the names of its PyTorch package, as ONNX without its classifier.

    python efficientnet_onnx.py model.safetensors OUT.onnx

Convolution, batch norm and clipping stay apart, as an export leaves them; onnxruntime fuses them when it loads.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

# Blocks, kernel and stride of the stages (Tan and Le, 2019, Table 1, which the Lite variant keeps).
STAGES = [(1, 3, 1), (2, 3, 2), (2, 5, 2), (3, 3, 2), (3, 5, 1), (4, 5, 2), (1, 3, 1)]
EPS = 1e-3


def tensors(path):
    """The tensors of a safetensors file by name."""
    data = Path(path).read_bytes()
    n_header = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + n_header])
    body = memoryview(data)[8 + n_header :]
    found = {}
    for name, entry in header.items():
        if entry.get("dtype") == "F32":
            begin, end = entry["data_offsets"]
            found[name] = np.frombuffer(body[begin:end], np.float32).reshape(entry["shape"])
    return found


class Graph:
    def __init__(self, weights):
        self.weights, self.nodes, self.constants = weights, [], {}
        self.constants["low"], self.constants["high"] = np.float32(0), np.float32(6)

    def add(self, kind, inputs, **attributes):
        output = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def weight(self, name):
        self.constants[name] = self.weights[name]
        return name

    def layer(self, x, conv, norm, stride=1, groups=1, clips=True):
        weight = self.weight(f"{conv}.weight")
        x = self.add("Conv", [x, weight], auto_pad="SAME_UPPER", strides=[stride, stride], group=groups)
        parts = [self.weight(f"{norm}.{part}") for part in ("weight", "bias", "running_mean", "running_var")]
        x = self.add("BatchNormalization", [x, *parts], epsilon=EPS)
        return self.add("Clip", [x, "low", "high"]) if clips else x


def main(source, out):
    graph = Graph(tensors(source))
    x = graph.layer("image", "_conv_stem", "_bn0", stride=2)
    number = 0
    for n_blocks, kernel, first_stride in STAGES:
        for place in range(n_blocks):
            at, before = f"_blocks.{number}", x
            stride = first_stride if place == 0 else 1
            if f"{at}._expand_conv.weight" in graph.weights:
                x = graph.layer(x, f"{at}._expand_conv", f"{at}._bn0")
            n_wide, _, found_kernel, _ = graph.weights[f"{at}._depthwise_conv.weight"].shape
            if found_kernel != kernel:
                sys.exit(f"block {number} has a kernel of {found_kernel}, so this is no EfficientNet-Lite0")
            x = graph.layer(x, f"{at}._depthwise_conv", f"{at}._bn1", stride, groups=n_wide)
            x = graph.layer(x, f"{at}._project_conv", f"{at}._bn2", clips=False)
            if place > 0:
                x = graph.add("Add", [x, before])
            number += 1
    x = graph.layer(x, "_conv_head", "_bn1")
    graph.nodes.append(helper.make_node("Flatten", [graph.add("GlobalAveragePool", [x])], ["features"], axis=1))
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 3, "side", "side"])
    features = helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", 1280])
    constants = [numpy_helper.from_array(np.ascontiguousarray(values), name) for name, values in graph.constants.items()]
    built = helper.make_graph(graph.nodes, "efficientnet-lite0", [image], [features], constants)
    onnx.save(helper.make_model(built, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), out)


if __name__ == "__main__":
    main(*sys.argv[1:3])
