"""Makes agreement.json: small tables with the values of the field's own libraries.

Needs krippendorff, irrCAC, statsmodels and nltk:  python3 make_agreement.py > agreement.json
irrCAC computes on numbers; texts are numbered in order, which is what it does with them itself.
"""

import json
import random
import warnings

import krippendorff
import numpy
import pandas
from importlib.metadata import version
from irrCAC.raw import CAC
from nltk.metrics.agreement import AnnotationTask
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa

warnings.filterwarnings("ignore")
LEVELS = ["nominal", "ordinal", "interval", "ratio"]
WEIGHTS = {"nominal": "identity", "ordinal": "ordinal", "interval": "quadratic", "ratio": "ratio"}


def wide(rows):
    tasks = sorted({task for task, _, _ in rows})
    workers = sorted({worker for _, worker, _ in rows})
    frame = pandas.DataFrame(numpy.nan, index=tasks, columns=workers)
    for task, worker, label in rows:
        frame.loc[task, worker] = float(label)
    return frame


def values(rows, levels):
    frame = wide(rows)
    found = {"alpha": {}, "ac2": {}}
    for level in levels:
        found["alpha"][level] = float(krippendorff.alpha(frame.to_numpy().T, level_of_measurement=level))
        gwet = CAC(frame, weights=WEIGHTS[level], digits=16).gwet()["est"]
        found["ac2"][level] = float(gwet["coefficient_value"])
    identity = CAC(frame, digits=16)
    est = identity.gwet()["est"]
    found["percent"], found["ac1"] = float(est["pa"]), float(est["coefficient_value"])
    found["fleiss"] = float(CAC(frame, digits=16).fleiss()["est"]["coefficient_value"])
    if not frame.isna().any().any():
        table, _ = aggregate_raters(frame.to_numpy())
        found["fleiss_statsmodels"] = float(fleiss_kappa(table))
    if frame.shape[1] == 2:
        both = frame.dropna()
        labels = sorted(set(both.to_numpy().ravel()))
        table = numpy.zeros((len(labels), len(labels)))
        for a, b in both.to_numpy():
            table[labels.index(a), labels.index(b)] += 1
        found["cohen"] = float(cohens_kappa(table, return_results=False))
        scores = numpy.array(labels)
        found["cohen_linear"] = float(cohens_kappa(table, weights=scores, wt="linear", return_results=False))
        found["cohen_quadratic"] = float(cohens_kappa(table, weights=scores, wt="quadratic", return_results=False))
    return found


def table(seed, n_tasks, n_workers, labels, present, skill):
    rng = random.Random(seed)
    rows = []
    for task in range(n_tasks):
        truth = rng.choice(labels)
        for worker in range(n_workers):
            if rng.random() < present:
                label = truth if rng.random() < skill else rng.choice(labels)
                rows.append([f"t{task:02}", f"w{worker}", str(label)])
    return rows


def masi(a, b):
    a, b = set(a), set(b)
    both, either = len(a & b), len(a | b)
    scale = 1 if a == b else 2 / 3 if a <= b or b <= a else 1 / 3
    return 1 - (both / either) * scale if both else 1.0


def jaccard(a, b):
    return 1 - len(set(a) & set(b)) / len(set(a) | set(b))


def sets(seed, n_tasks, n_workers):
    rng = random.Random(seed)
    rows = []
    for task in range(n_tasks):
        truth = [label for label in range(4) if rng.random() < 0.5]
        for worker in range(n_workers):
            given = [label for label in range(4) if (label in truth) != (rng.random() < 0.2)] or [0]
            rows.append([f"t{task:02}", f"w{worker}", given])
    values = {}
    for name, distance in (("masi", masi), ("jaccard", jaccard)):
        data = [(worker, task, frozenset(given)) for task, worker, given in rows]
        values[name] = float(AnnotationTask(data=data, distance=distance).alpha())
    return {"rows": rows, "values": values}


# Krippendorff 2011, section C: one list per observer.
KRIPPENDORFF = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]


def main():
    published = [
        [f"t{task:02}", f"w{worker}", str(label)]
        for worker, labels in enumerate(KRIPPENDORFF)
        for task, label in enumerate(labels)
        if label is not None
    ]
    cases = {
        "krippendorff 2011": (published, LEVELS),
        "two people, complete": (table(1, 30, 2, [1, 2, 3], 1.0, 0.6), LEVELS),
        "two people, missing": (table(2, 40, 2, [1, 2, 5, 9], 0.8, 0.5), LEVELS),
        "five people, complete": (table(3, 25, 5, [1, 2], 1.0, 0.7), LEVELS),
        "seven people, missing": (table(4, 30, 7, [1, 2, 3, 4, 5], 0.4, 0.5), LEVELS),
        "skewed": (table(5, 60, 3, [1] * 19 + [2], 0.9, 0.9), LEVELS),
        "worse than chance": ([[f"t{n}", w, str(1 + (n + i) % 2)] for n in range(10) for i, w in enumerate("ab")], LEVELS),
        "negative and broken numbers": (table(6, 30, 4, [-2.5, -1, 0, 0.25, 7], 0.7, 0.6), LEVELS[:3]),
        "many values": (table(7, 40, 4, [n / 8 for n in range(1, 400)], 0.7, 0.5), LEVELS),
    }
    packages = ["krippendorff", "irrCAC", "statsmodels", "nltk", "numpy"]
    out = {
        "versions": {name: version(name) for name in packages},
        "tables": {name: {"rows": rows, "values": values(rows, levels)} for name, (rows, levels) in cases.items()},
        "sets": {"three people": sets(8, 20, 3), "two people": sets(9, 30, 2)},
    }
    print(json.dumps(out, indent=None, separators=(",", ":")).replace('"],["', '"],\n["').replace('},"', '},\n"'))


main()
