"""Writes consensus_small.json: two made-up tables and what crowd-kit and cleanlab make of them.

    python -m venv VENV && VENV/bin/pip install crowd-kit==1.4.2 cleanlab==2.9.0 'pandas<3' 'scikit-learn<1.6'
    VENV/bin/python app/core/tests/reference/consensus_small.py

Iterative methods run far beyond their default stopping rule, so that both sides stand at the same maximum.
"""

import json
import logging
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
from cleanlab.internal.multiannotator_utils import find_best_temp_scaler
from cleanlab.multiannotator import get_active_learning_scores, get_label_quality_multiannotator
from scipy.optimize import minimize
from scipy.special import expit, log_expit, logsumexp
from crowdkit.aggregation import GLAD, MACE, DawidSkene, MajorityVote, OneCoinDawidSkene, Wawa


def table(rng, n_tasks, accuracies, n_labels, coverage, hardness):
    rows = []
    for task in range(n_tasks):
        truth = rng.integers(n_labels)
        loss = hardness * rng.random()
        for worker, accuracy in enumerate(accuracies):
            if rng.random() < coverage:
                right = rng.random() < accuracy - loss
                wrong = (truth + 1 + rng.integers(n_labels - 1)) % n_labels
                rows.append([f"t{task:02}", f"w{worker}", str(truth if right else wrong)])
    return rows


def aligned(frame):
    """The rows in an order in which workers and labels appear sorted.

    crowd-kit's MACE numbers them as they appear and counts them as they sort: in any other order it mixes people up.
    """
    ordered = frame.sort_values(["worker", "label"])
    return pd.concat([ordered.drop_duplicates("label"), ordered]).drop_duplicates(["task", "worker"])


def probabilities(aggregator, frame):
    probas = aggregator.fit_predict_proba(frame)
    labels = sorted(frame.label.unique())
    return {task: [float(row.get(label, 0.0)) for label in labels] for task, row in probas.iterrows()}


def crowdkit(rows):
    frame = pd.DataFrame(rows, columns=["task", "worker", "label"])
    methods = {
        "majority": MajorityVote(),
        "wawa": Wawa(),
        "dawid_skene": DawidSkene(n_iter=400, tol=-1.0),
        "one_coin": OneCoinDawidSkene(n_iter=400, tol=-1.0),
        "mace": MACE(n_restarts=1, n_iter=600),
        "glad": GLAD(n_iter=40, tol=-np.inf, m_step_max_iter=60, m_step_tol=1e-9),
    }
    return {name: probabilities(aggregator, aligned(frame)) for name, aggregator in methods.items()}


def glad_maximum(rows):
    """Posteriors at the maximum of GLAD's penalised likelihood, found directly, without EM."""
    frame = pd.DataFrame(rows, columns=["task", "worker", "label"])
    (t, tasks), (w, workers), (v, values) = (pd.factorize(frame[name], sort=True) for name in frame)
    n_tasks, n_workers, n_labels = len(tasks), len(workers), len(values)

    def joint(x):
        z = x[:n_workers][w] * np.exp(x[n_workers:][t])
        hit, miss = log_expit(z), log_expit(-z) - np.log(n_labels - 1)
        table, base = np.full((n_tasks, n_labels), -np.log(n_labels)), np.zeros(n_tasks)
        np.add.at(table, (t, v), hit - miss)
        np.add.at(base, t, miss)
        return table, base, z

    def loss(x):
        table, base, z = joint(x)
        posterior = np.exp(table - logsumexp(table, axis=1, keepdims=True))
        slope, by_worker, by_task = posterior[t, v] - expit(z), np.zeros(n_workers), np.zeros(n_tasks)
        np.add.at(by_worker, w, slope * np.exp(x[n_workers:][t]))
        np.add.at(by_task, t, slope * z)
        value = (logsumexp(table, axis=1) + base).sum() - 0.5 * ((x - 1) ** 2).sum()
        return -value, x - 1 - np.concatenate([by_worker, by_task])

    best = minimize(loss, np.ones(n_workers + n_tasks), jac=True, method="BFGS", options={"gtol": 1e-9, "maxiter": 9999})
    table = joint(best.x)[0]
    posterior = np.exp(table - logsumexp(table, axis=1, keepdims=True))
    return {task: row.tolist() for task, row in zip(tasks, posterior)}


def cleanlab(rng, rows, n_labels):
    frame = pd.DataFrame(rows, columns=["task", "worker", "label"])
    wide = frame.assign(label=frame.label.astype(float)).pivot(index="task", columns="worker", values="label")
    votes = np.stack([(wide == label).sum(axis=1) for label in range(n_labels)], axis=1)
    model = rng.dirichlet(np.ones(n_labels), len(wide)) + 0.4 * votes
    model = model / model.sum(axis=1, keepdims=True)
    found = get_label_quality_multiannotator(wide, model, return_weights=True, verbose=False)
    scores, _ = get_active_learning_scores(wide, model)
    return {
        "model": model.tolist(),
        "consensus_label": found["label_quality"]["consensus_label"].tolist(),
        "consensus_quality": found["label_quality"]["consensus_quality_score"].tolist(),
        "vote_quality": {
            task: {worker.removeprefix("quality_annotator_"): value for worker, value in row.dropna().items()}
            for task, row in found["detailed_label_quality"].iterrows()
        },
        "annotator_quality": found["annotator_stats"]["annotator_quality"].to_dict(),
        "model_weight": float(found["model_weight"]),
        "temperature": float(find_best_temp_scaler(wide.to_numpy(), model)),
        "active_lab": scores.tolist(),
    }


def main():
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    rng = np.random.default_rng(7)
    tables = {
        "two": (table(rng, 40, [0.9, 0.8, 0.75, 0.4, 0.85], 2, 0.8, 0.1), 2),
        "four": (table(rng, 60, [0.9, 0.8, 0.7, 0.5, 0.85, 0.6], 4, 0.75, 0.2), 4),
    }
    report = {}
    for name, (rows, n_labels) in tables.items():
        report[name] = {
            "rows": rows,
            "crowdkit": crowdkit(rows),
            "glad_maximum": glad_maximum(rows),
            "cleanlab": cleanlab(rng, rows, n_labels),
        }
    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps(report, sort_keys=True, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
