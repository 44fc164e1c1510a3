"""Accuracy of a logistic regression on exported vectors, beside the reference's.

  python linear_probe.py DATA NAME ENCODER TRAIN.npy TEST.npy    NAME: trec, banking77 or agnews; ENCODER: minilm, hashed, ...

The vectors are what `encode_speed` or `accord encode` wrote for the lines of text/NAME/train.jsonl and test.jsonl.
"""

import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize


def labels(path):
    with open(path, encoding="utf-8") as file:
        return np.array([str(json.loads(line)["label"]) for line in file])


def main(data, name, encoder, train, test):
    x, x_test = normalize(np.load(train)), normalize(np.load(test))
    y, y_test = labels(f"{data}/text/{name}/train.jsonl"), labels(f"{data}/text/{name}/test.jsonl")
    assert len(x) == len(y) and len(x_test) == len(y_test), (x.shape, len(y), x_test.shape, len(y_test))
    with open(f"{data}/reference/al-baselines.json", encoding="utf-8") as file:
        full = json.load(file).get(f"{name}/{encoder}", {}).get("full", {})
    for c in (1, 10, 100):
        accuracy = LogisticRegression(C=c, max_iter=2000).fit(x, y).score(x_test, y_test)
        reference = full.get(f"C={c}", {}).get("accuracy")
        beside = "" if reference is None else f"  reference {reference:.4f}  difference {100 * (accuracy - reference):+.2f} points"
        print(f"{name} {encoder} C={c}: {accuracy:.4f}{beside}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
