"""Runs crowd-kit and Accord on the same tables in one command, and prints accuracy and time side by side.

    python -m venv VENV && VENV/bin/pip install crowd-kit==1.4.2 'pandas<3' 'scikit-learn<1.6' (Wawa needs that)
    cargo build --release --package accord-core --example consensus_bench
    VENV/bin/python app/core/tests/reference/consensus_race.py DATA_DIR path/to/consensus_bench [SET ...]

Rule of the tables: of several answers of one worker to one task the first is kept. Accuracy is over the tasks with a
known label. Names are read as texts. crowd-kit's MACE depends on the order of rows (it numbers workers and labels as they
appear, but counts them as they sort), so its accuracy here is one of several; in sorted order it is ours.
Times are of fitting alone, without reading; crowd-kit's is the best of three runs (one for runs beyond a second).
"""

import json
import subprocess
import sys
import time
import warnings
from pathlib import Path

import pandas as pd
from crowdkit.aggregation import GLAD, MACE, DawidSkene, MajorityVote, OneCoinDawidSkene, Wawa

PEERS = {
    "majority": MajorityVote,
    "wawa": Wawa,
    "dawid_skene": DawidSkene,
    "one_coin": OneCoinDawidSkene,
    "mace": MACE,
    "glad": GLAD,
}


def peer(name, table, gold):
    best = None
    for _ in range(3):
        start = time.perf_counter()
        labels = PEERS[name]().fit_predict(table)
        seconds = time.perf_counter() - start
        best = seconds if best is None else min(best, seconds)
        if seconds > 1:
            break
    found = labels.reindex(gold.index)
    return {"accuracy": float((found == gold).mean()), "seconds": best}


def main():
    warnings.filterwarnings("ignore")
    data, bench, sets = Path(sys.argv[1]), sys.argv[2], sys.argv[3:] or ["ti-duck", "ti-dog", "snow-rte"]
    ours = json.loads(subprocess.run([bench, str(data), *sets], check=True, capture_output=True, text=True).stdout)
    print("| set | method | accuracy | crowd-kit | ms | crowd-kit ms | ratio |")
    print("|---|---|---|---|---|---|---|")
    failures = []
    for name in sets:
        table = pd.read_csv(data / "crowd" / name / "labels.csv", dtype=str).drop_duplicates(["task", "worker"])
        gold = pd.read_csv(data / "crowd" / name / "gold.csv", dtype=str).set_index("task")["label"]
        for method in PEERS:
            mine, theirs = ours[name][method], peer(method, table, gold)
            ratio = theirs["seconds"] / mine["seconds"]
            print(
                f"| {name} | {method} | {mine['accuracy']:.4f} | {theirs['accuracy']:.4f} | {1e3 * mine['seconds']:.2f}"
                f" | {1e3 * theirs['seconds']:.1f} | {ratio:.0f} |"
            )
            if mine["accuracy"] < theirs["accuracy"] - 0.005 or ratio < 10:
                failures.append(f"{name} {method}")
    print("behind:", ", ".join(failures) or "nowhere")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
