"""Reference values for the agreement figures on spans, boxes and rankings.

Made with seqeval, scipy, shapely, pycocotools and krippendorff; prints JSON with the versions.
    python3 -m pip install seqeval scipy shapely pycocotools krippendorff
    python3 structured.py [DATA_DIR] > structured.json
With DATA_DIR, two sums over regions/lidc/contours.jsonl are added; no record of the data is written.
"""

import json
import os
import random
import sys
from importlib.metadata import version
from itertools import combinations

import krippendorff
import numpy as np
from pycocotools import mask
from scipy import stats
from scipy.optimize import linear_sum_assignment
from seqeval.metrics import classification_report, f1_score
from seqeval.scheme import IOB2
from shapely.geometry import box

RNG = random.Random(20)
LABELS = ["LOC", "ORG", "PER"]


def random_spans(n):
    spans, at = [], 0
    while at < n:
        if RNG.random() < 0.4:
            end = min(n, at + RNG.randint(1, 3))
            spans.append([at, end, RNG.randrange(len(LABELS))])
            at = end
        else:
            at += 1
    return spans


def edited(spans, n):
    """A second person's spans: some dropped, moved at one end, or of another label."""
    kept = []
    for start, end, label in spans:
        act = RNG.random()
        if act < 0.15:
            continue
        if act < 0.3 and end - start > 1:
            start += 1
        if 0.3 <= act < 0.4:
            label = RNG.randrange(len(LABELS))
        kept.append([start, end, label])
    return kept


def iob2(spans, n):
    tags = ["O"] * n
    for start, end, label in spans:
        tags[start] = "B-" + LABELS[label]
        for at in range(start + 1, end):
            tags[at] = "I-" + LABELS[label]
    return tags


def spans_case(n_items):
    items = []
    for _ in range(n_items):
        n = RNG.randint(5, 30)
        first = random_spans(n)
        items.append({"n_chars": n, "people": [first, edited(first, n), random_spans(n)]})
    pairs = []
    for a, b in combinations(range(3), 2):
        truth = [iob2(item["people"][a], item["n_chars"]) for item in items]
        found = [iob2(item["people"][b], item["n_chars"]) for item in items]
        report = classification_report(truth, found, mode="strict", scheme=IOB2, output_dict=True, zero_division=0)
        pairs.append({
            "pair": [a, b],
            "micro": float(f1_score(truth, found, mode="strict", scheme=IOB2)),
            "by_label": [float(report[label]["f1-score"]) for label in LABELS],
        })
    return {"items": items, "pairs": pairs}


def ranks_case(n, levels):
    x = [RNG.randrange(levels) - levels // 2 for _ in range(n)]
    y = [v + RNG.randrange(-2, 3) * (levels // 5 + 1) for v in x]
    return {
        "x": x,
        "y": y,
        "tau_b": float(stats.kendalltau(x, y).statistic),
        "rho": float(stats.spearmanr(x, y).statistic),
    }


def concordance_case(m, n, levels):
    truth = [RNG.randrange(levels) for _ in range(n)]
    people = [[v + RNG.randrange(3) for v in truth] for _ in range(m)]
    # Friedman's statistic is m (n - 1) W, with the same correction for ties.
    friedman = float(stats.friedmanchisquare(*np.array(people).T).statistic)
    return {"people": people, "w": friedman / (m * (n - 1))}


def choices_case(n_questions, m):
    """Answers 0, 1 (one item, the other) or 2 (tie), with gaps; as many 0 as 1 on questions with two answers."""
    rows = []
    for _ in range(n_questions):
        truth = RNG.randrange(2)
        row = [truth if RNG.random() < 0.7 else RNG.randrange(3) for _ in range(m)]
        row = [None if RNG.random() < 0.2 else v for v in row]
        if sum(v is not None for v in row) >= 2:
            swapped = [v if v in (None, 2) else 1 - v for v in row]
            rows += [row, swapped]
    table = np.array([[np.nan if v is None else v for v in row] for row in rows]).T
    return {"questions": rows, "alpha": float(krippendorff.alpha(table, level_of_measurement="nominal"))}


def random_boxes(n, size):
    boxes = []
    for _ in range(n):
        x, y = RNG.uniform(0, size - 30), RNG.uniform(0, size - 30)
        boxes.append([x, y, x + RNG.uniform(5, 30), y + RNG.uniform(5, 30), RNG.randrange(2)])
    return boxes


def iou(a, b):
    a, b = box(*a[:4]), box(*b[:4])
    return a.intersection(b).area / a.union(b).area


def coco_iou(first, second):
    as_xywh = lambda boxes: [[x0, y0, x1 - x0, y1 - y0] for x0, y0, x1, y1, *_ in boxes]
    return mask.iou(as_xywh(first), as_xywh(second), [0] * len(second))


def match(matrix, min_iou):
    allowed = np.where(matrix >= min_iou, matrix, 0.0)
    rows, columns = linear_sum_assignment(-allowed)
    return [(i, j) for i, j in zip(rows, columns) if allowed[i, j] > 0]


def boxes_case(n, size, min_iou):
    first = random_boxes(n, size)
    second = [[v + RNG.uniform(-3, 3) for v in b[:4]] + [b[4] if RNG.random() < 0.8 else 1 - b[4]] for b in first[2:]]
    second += random_boxes(3, size)
    matrix = np.array([[iou(a, b) for b in second] for a in first])
    assert np.abs(matrix - coco_iou(first, second)).max() < 1e-9
    pairs = match(matrix, min_iou)
    same = match(np.array([[m if a[4] == b[4] else 0 for m, b in zip(row, second)] for row, a in zip(matrix, first)]), min_iou)
    labels = [[first[i][4] for i, _ in pairs], [second[j][4] for _, j in pairs]]
    total = len(first) + len(second)
    return {
        "first": first,
        "second": second,
        "min_iou": min_iou,
        "iou": matrix.tolist(),
        "matched": len(pairs),
        "f1": 2 * len(pairs) / total,
        "iou_sum": float(sum(matrix[i, j] for i, j in pairs)),
        "same_label": {"matched": len(same), "iou_sum": float(sum(matrix[i, j] for i, j in same))},
        "class_alpha": float(krippendorff.alpha(labels, level_of_measurement="nominal")),
    }


def lidc(directory):
    pairs, total, n_matched, above = 0, 0.0, 0, 0.0
    with open(os.path.join(directory, "regions/lidc/contours.jsonl")) as lines:
        for line in lines:
            boxes = json.loads(line)["boxes"]
            for a, b in combinations(sorted(boxes), 2):
                value = iou(boxes[a], boxes[b])
                pairs += 1
                total += value
                n_matched += value >= 0.5
                above += value if value >= 0.5 else 0.0
    return {"pairs": pairs, "iou_sum": total, "matched_at_0.5": n_matched, "iou_sum_matched": above}


def main():
    tools = ["seqeval", "scipy", "shapely", "pycocotools", "krippendorff"]
    out = {
        "versions": {tool: version(tool) for tool in tools},
        "spans": [spans_case(n) for n in (1, 12, 40)],
        "ranks": [ranks_case(n, levels) for n, levels in ((5, 3), (20, 6), (60, 1000), (200, 40))],
        "concordance": [concordance_case(m, n, levels) for m, n, levels in ((3, 6, 9), (8, 15, 4), (25, 30, 12))],
        "choices": [choices_case(n, m) for n, m in ((6, 2), (25, 3), (60, 5))],
        "boxes": [boxes_case(n, size, t) for n, size, t in ((7, 80, 0.4), (12, 90, 0.3), (25, 100, 0.1))],
    }
    if len(sys.argv) > 1:
        out["lidc"] = lidc(sys.argv[1])
    json.dump(out, sys.stdout)
    print()


main()
