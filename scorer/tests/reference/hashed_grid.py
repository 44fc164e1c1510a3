"""Linear probes of the hashed encoder over its constants: size, weight of character n-grams, term frequency.

  python hashed_grid.py DATA    DATA holds text/trec and the like; needs numpy, scipy, scikit-learn

Features as in `encoder/hashed.rs` (words and pairs of words, 3- to 5-grams of characters inside padded words, signed
cells, length 1), with another hash, which changes single collisions only. Judged by scikit-learn's logistic regression:
accuracy on the test file with 200 random labels (mean of 5 seeds) and with up to 5,000.
"""

import json
import re
import sys
import zlib
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

SETS = ("trec", "banking77", "agnews", "snips", "sms-spam")


def rows(path):
    with open(path, encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    return [r["text"] for r in records], np.array([str(r["label"]) for r in records])


def hash_of(kind, gram):
    data = (kind + gram).encode()
    return zlib.crc32(data) ^ (zlib.adler32(data[::-1]) << 32) * 0x9E3779B97F4A7C15 & (1 << 64) - 1


def grams(text):
    words = re.findall(r"\w+|[^\w\s]", text.lower())
    word = Counter(words) + Counter(" ".join(pair) for pair in zip(words, words[1:]))
    char = Counter()
    for w in words:
        padded = f" {w} "
        char.update(padded[i : i + n] for n in (3, 4, 5) for i in range(len(padded) - n + 1))
    return [(hash_of("w", g), n) for g, n in word.items()], [(hash_of("c", g), n) for g, n in char.items()]


def matrix(counted, dim, char_weight, sublinear):
    data, columns, starts = [], [], [0]
    for pair in counted:
        for part, weight in zip(pair, (1.0, char_weight)):
            for code, n in part:
                tf = 1.0 + np.log(n) if sublinear else float(n)
                data.append(weight * tf * (1 if code >> 63 else -1))
                columns.append((code & (1 << 62) - 1) % dim)
        starts.append(len(data))
    return normalize(csr_matrix((data, columns, starts), shape=(len(counted), dim)))


def probe(x, y, x_test, y_test):
    return LogisticRegression(C=10, max_iter=300).fit(x, y).score(x_test, y_test)


def main(data):
    grid = [(dim, 0.4, True) for dim in (512, 1024, 2048, 4096, 8192)]
    grid += [(1024, w, True) for w in (0.0, 0.2, 0.7, 1.0)] + [(1024, 0.4, False), (2048, 0.2, True), (2048, 0.7, True)]
    for name in SETS:
        (texts, labels), (test, test_labels) = rows(f"{data}/text/{name}/train.jsonl"), rows(f"{data}/text/{name}/test.jsonl")
        order = np.random.default_rng(0).permutation(len(texts))[:5000]
        texts, labels = [texts[i] for i in order], labels[order]
        test, test_labels = test[:2000], test_labels[:2000]
        counted, counted_test = [grams(t) for t in texts], [grams(t) for t in test]
        for dim, weight, sublinear in grid:
            x, x_test = matrix(counted, dim, weight, sublinear), matrix(counted_test, dim, weight, sublinear)
            few = [np.random.default_rng(seed).permutation(len(texts))[:200] for seed in range(5)]
            at_200 = np.mean([probe(x[i], labels[i], x_test, test_labels) for i in few])
            full = probe(x, labels, x_test, test_labels)
            tf = "1+ln" if sublinear else "count"
            print(f"{name:10} dim {dim:5} chars {weight:.1f} tf {tf:5} 200 labels {at_200:.4f}  {len(texts)} labels {full:.4f}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
