"""Reference values of tests/heads.rs: scikit-learn and statsmodels on a small set that both languages can write out.

Run with: python heads.py (needs numpy, scipy, scikit-learn and statsmodels)
"""

import numpy as np
import statsmodels
import sklearn
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from statsmodels.miscmodels.ordinal_model import OrderedModel

N, DIM, C = 60, 5, 2.0
i, j = np.arange(N)[:, None], np.arange(DIM)[None, :]
X = np.sin(0.37 * (i + 1) * (j + 1) + j)
i = np.arange(N)
latent = 1.2 * X[:, 0] - 0.8 * X[:, 1] + 0.5 * X[:, 2] + 0.9 * np.sin(12.9898 * (i + 1))
level = np.digitize(latent, [-0.6, 0.4, 1.0])
weight = 1 + 0.5 * (i % 3)


def show(name, values):
    print(f"{name}: {np.array2string(np.asarray(values), precision=6, separator=', ', floatmode='fixed')}")


def logistic(x, y, w, **options):
    return LogisticRegression(C=C, tol=1e-10, max_iter=100_000, **options).fit(x, y, sample_weight=w)


print("scikit-learn", sklearn.__version__, "statsmodels", statsmodels.__version__)
show("levels", np.bincount(level))
show("multinomial", logistic(X, level, weight).predict_proba(X[:3]))
sums = np.bincount(level, weights=weight)
show("balanced", logistic(X, level, weight * (sums.mean() / sums)[level]).predict_proba(X[:3]))

has = np.stack([X[:, k] + 0.7 * np.sin(4.1 * (i + 1) + k) > 0.2 for k in range(3)], axis=1)
show("multi_label", np.stack([logistic(X, has[:, k], weight).predict_proba(X[:3])[:, 1] for k in range(3)], axis=1))

other = (7 * i + 3) % N
is_pair = other != i
a, b = i[is_pair], other[is_pair]
winner, loser = np.where(latent[a] >= latent[b], a, b), np.where(latent[a] >= latent[b], b, a)
difference = X[winner] - X[loser]
both, y = np.concatenate([difference, -difference]), np.repeat([1, 0], len(a))
half = np.tile(weight[winner] / 2, 2)
pairwise = logistic(both, y, half, fit_intercept=False)
show("pairwise", [1 / (1 + np.exp(-(X[p] - X[q]) @ pairwise.coef_[0])) for p, q in [(0, 1), (2, 3), (10, 50)]])

free = OrderedModel(level, X, distr="logit").fit(method="bfgs", disp=False, gtol=1e-10, maxiter=10_000)
show("ordinal, no penalty", free.model.predict(free.params, exog=X[:3]))


def penalised(point):
    theta, w = np.concatenate([[-np.inf], np.cumsum(np.r_[point[0], np.exp(point[1:3])]), [np.inf]]), point[3:]
    cdf = lambda z: 1 / (1 + np.exp(-z))
    p = cdf(theta[level + 1] - X @ w) - cdf(theta[level] - X @ w)
    return -(weight * np.log(p)).sum() + w @ w / (2 * C)


point = minimize(penalised, np.zeros(3 + DIM), method="BFGS", options={"gtol": 1e-9}).x
theta, w = np.cumsum(np.r_[point[0], np.exp(point[1:3])]), point[3:]
below = 1 / (1 + np.exp(-(theta[None, :] - (X[:3] @ w)[:, None])))
show("ordinal, penalised", np.diff(np.c_[np.zeros(3), below, np.ones(3)], axis=1))
