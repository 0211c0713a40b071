#!/usr/bin/env python3
"""Makes src/main/resources/org/dateline/names/typing/mention-type-weights.tsv again: the weights of MentionTypeClassifier.

usage: mention_types.py FEATURES.jsonl [--print]     (needs numpy)
where FEATURES.jsonl is what `mvn -Pbench test -Dtest=MentionTypeBenchmark -Deval=FOLDER -Dfeatures=FEATURES.jsonl` writes of marked sets
that are free to learn from. Where they come from stands in NOTICE; a table of numbers is all that is kept of them.

A multinomial logistic regression with an L2 penalty on standardised features, found by accelerated gradients from zero, so that the
same input gives the same table. A name weighs less the oftener its article has it. Countries are left out of sets that mark those that
act as organizations. Prints how often the types are right as they are, and as decided for articles that the weights were not learnt from.
"""
import collections, hashlib, json, sys
import numpy as np

OUT = "src/main/resources/org/dateline/names/typing/mention-type-weights.tsv"
TYPES = ["PERSON", "LOCATION", "ORGANIZATION"]
ACTING_COUNTRIES = ("gum",)
PENALTY, ROUNDS, MIN_COUNT, MARGIN, FOLDS = 25.0, 600, 6, 0.1, 5

def load(path):
    rows = []
    for row in map(json.loads, open(path, encoding="utf-8")):
        if row["marked"] in TYPES and not (row["country"] and row["set"].startswith(ACTING_COUNTRIES)):
            rows.append(row)
    return rows

def matrix(rows, names):
    column = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for name, value in row["features"].items():
            if name in column:
                x[i, column[name]] = value
    return x

def softmax(scores):
    e = np.exp(scores - scores.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)

def learn(rows):
    """The names of the features, their weights (a row each, for plain values), and the biases."""
    counts = collections.Counter(name for row in rows for name in row["features"])
    names = sorted(name for name, count in counts.items() if count >= MIN_COUNT)
    x = matrix(rows, names)
    mean, deviation = x.mean(0), x.std(0) + 1e-3
    z = np.hstack([(x - mean) / deviation, np.ones((len(rows), 1))])
    y = np.eye(3)[[TYPES.index(row["marked"]) for row in rows]]
    share = np.array([np.exp(-row["features"]["mentions"] / 2) for row in rows])[:, None]
    penalty = np.full((z.shape[1], 1), PENALTY)
    penalty[-1] = 0
    v = np.ones(z.shape[1])
    for _ in range(50):
        v = z.T @ (share[:, 0] * (z @ v))
        curve = np.linalg.norm(v)
        v /= curve
    step = 1 / (0.5 * curve + PENALTY)
    w = ahead = np.zeros((z.shape[1], 3))
    for i in range(ROUNDS):
        new = ahead - step * (z.T @ (share * (softmax(z @ ahead) - y)) + penalty * ahead)
        ahead = new + i / (i + 3) * (new - w)
        w = new
    plain = w[:-1] / deviation[:, None]
    bias = w[-1] - mean @ plain
    return names, plain - plain.mean(1, keepdims=True), bias - bias.mean()

def decided(rows, model):
    names, weights, bias = model
    p = softmax(matrix(rows, names) @ weights + bias)
    voted = np.array([TYPES.index(row["voted"]) for row in rows])
    best = p.argmax(1)
    at = np.arange(len(rows))
    return np.where(p[at, best] > p[at, voted] + MARGIN, best, voted)

def main(path, show):
    rows = load(path)
    fold = np.array([hashlib.md5(row["article"].encode()).digest()[0] % FOLDS for row in rows])
    right = np.array([TYPES.index(row["marked"]) for row in rows])
    voted = np.array([TYPES.index(row["voted"]) for row in rows])
    held_out = np.zeros(len(rows), int)
    for k in range(FOLDS):
        model = learn([row for row, f in zip(rows, fold) if f != k])
        held_out[fold == k] = decided([row for row, f in zip(rows, fold) if f == k], model)
    sets = np.array([row["set"] for row in rows])
    for name in sorted(set(sets)):
        of = sets == name
        print(f"{name}: {of.sum()} mentions, types right as voted {(voted == right)[of].mean():.4f},"
              f" as decided, held out {(held_out == right)[of].mean():.4f}")
    names, weights, bias = learn(rows)
    order = np.argsort(-np.abs(weights * matrix(rows, names).std(0)[:, None]).max(1))
    if show:
        for i in order:
            print(f"{names[i]:32}", *(f"{w:+.2f}" for w in weights[i]))
    with open(OUT, "w", encoding="utf-8") as out:
        out.write("# What each feature of a mention adds to the scores of PERSON, LOCATION and ORGANIZATION, the weightiest first.\n"
                  "# Made by src/tables/mention_types.py; what it is learnt from stands in NOTICE.\n")
        out.write("bias\t" + "\t".join(f"{b:.4f}" for b in bias) + "\n")
        for i in order:
            out.write(names[i] + "\t" + "\t".join(f"{w:.4f}" for w in weights[i]) + "\n")

if __name__ == "__main__":
    main(sys.argv[1], "--print" in sys.argv)
