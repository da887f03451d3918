"""Puts `guichet understand` beside two models that learn from the same phrases: a linear one of scikit-learn over pieces of
words, and fastText. Prints one table.

    python3 -m venv venv && venv/bin/pip install scikit-learn==1.9.1 fasttext-wheel==0.9.2 'numpy<3'
    cargo build --release -p guichet-understanding --example best
    venv/bin/python benches/understand/compare.py target/dist/guichet tests/it/needs/rows.tsv \\
        target/release/examples/best target/dist/build/guichet-*/out/learnt.bin

Judged is the goal alone, or that there is none: what all three can say. All say the class that scores best, however low; the
program itself says nothing where it is not sure, which is printed too. The baselines are tuned on the rows that they are
judged by, which ours is not allowed to be on those that were written apart; they learn the phrases alone, and then with as
many composed sentences as ours has (a goal and a ground of the same language).
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import tomllib
import unicodedata

import fasttext
import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

import judge

ROOT = pathlib.Path(__file__).resolve().parents[2]


def plain(text):
    """Lower case, without marks, words apart."""
    text = unicodedata.normalize("NFKD", text.lower())
    kept = (c if c.isalnum() or unicodedata.category(c) in ("Mc", "Mn") and "\u0900" <= c else " " for c in text
            if unicodedata.category(c) != "Mn" or "\u0900" <= c <= "\u109f")
    return " ".join("".join(kept).split())


def phrases():
    """The phrases of goals and of what is none, with their labels."""
    for path in sorted((ROOT / "data/phrases").glob("*.toml")):
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        for table in ("goal", "talk", "none"):
            for key, texts in tables.get(table, {}).items():
                for text in texts:
                    yield path.stem, text, key if table == "goal" else f"{table}:{key}"


def composed():
    """Each phrase of a goal beside one of a ground of the same language, in either order."""
    pick = random.Random(1)
    grounds = {}
    for path in sorted((ROOT / "data/phrases").glob("*.toml")):
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        grounds[path.stem] = [text for texts in tables.get("ground", {}).values() for text in texts]
    for language, text, label in phrases():
        if ":" not in label and grounds[language]:
            both = [text, pick.choice(grounds[language])]
            pick.shuffle(both)
            yield language, ", ".join(both), label


def right(row, label):
    goals = row[2]["goal"]
    return label in goals if goals else ":" in label


def timed(predict, texts):
    """What is said of each text, and the median time for one, in microseconds."""
    said, times = [], []
    for text in texts:
        begun = time.perf_counter()
        said.append(predict(text))
        times.append(time.perf_counter() - begun)
    return said, sorted(times)[len(times) // 2] * 1e6


def share(rows, said):
    needs = [right(row, label) for row, label in zip(rows, said, strict=True) if row[2]["goal"]]
    none = [right(row, label) for row, label in zip(rows, said, strict=True) if not row[2]["goal"]]
    return numpy.mean(needs), numpy.mean(none)


def scikit(texts, labels, rows):
    """The best of some settings, judged by the rows themselves."""
    best = None
    for longest in (4, 5):
        for cost in (0.25, 0.5, 1.0, 2.0):
            features = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, longest), sublinear_tf=True, min_df=2)
            model = make_pipeline(features, LinearSVC(C=cost)).fit(texts, labels)
            said = list(model.predict([plain(row[1]) for row in rows]))
            needs, none = share(rows, said)
            if best is None or needs > best[0]:
                best = (needs, none, model, f"char_wb 2-{longest}, C={cost}")
    _, time_of_one = timed(lambda text: model.predict([text])[0], [plain(row[1]) for row in rows])
    return *best[:2], time_of_one, best[3]


def fast(texts, labels, rows):
    best = None
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "train"
        names = sorted(set(labels))
        file.write_text("".join(f"__label__{names.index(label)} {text}\n" for text, label in zip(texts, labels, strict=True)))
        for dim, epochs, rate in ((100, 25, 0.5), (100, 50, 0.5), (200, 25, 1.0)):
            model = fasttext.train_supervised(str(file), dim=dim, epoch=epochs, lr=rate, minn=2, maxn=5, wordNgrams=2,
                                              bucket=200_000, loss="softmax", thread=2, verbose=0, seed=1)
            # The package's own `predict` does not work with numpy 2.
            one = lambda text: names[int(model.f.predict(text + "\n", 1, 0.0, "strict")[0][1].removeprefix("__label__"))]
            said = [one(plain(row[1])) for row in rows]
            needs, none = share(rows, said)
            if best is None or needs > best[0]:
                best = (needs, none, one, f"dim={dim}, epochs={epochs}, lr={rate}")
        _, time_of_one = timed(best[2], [plain(row[1]) for row in rows])
    return *best[:2], time_of_one, best[3]


def ours(program, rows):
    texts = "".join(f"{row[1]}\n" for row in rows)
    out = subprocess.run([program, "understand", "--json"], input=texts, capture_output=True, text=True, check=True).stdout
    firsts = [json.loads(line)[0] for line in out.splitlines()]
    said = [first["goal"] or "none:" for first in firsts]
    return share(rows, said)


def best(example, model, rows):
    """What ours says without any limit."""
    texts = "".join(f"{row[1]}\n" for row in rows)
    out = subprocess.run([example, model], input=texts, capture_output=True, text=True, check=True).stdout
    said = [line.removeprefix("goal.") if line.startswith("goal.") else line.replace(".", ":") for line in out.splitlines()]
    return share(rows, said)


def main():
    program, path, example, model = sys.argv[1:5]
    rows = list(judge.rows(path))
    alone = [(plain(text), label) for _, text, label in phrases()]
    more = alone + [(plain(text), label) for _, text, label in composed()]
    print(f"{len(alone)} phrases, {len(rows)} rows of {path}")
    needs, none = best(example, model, rows)
    print(f"ours: goal {needs:.1%}, none {none:.1%} (time: cargo bench --bench needs)")
    needs, none = ours(program, rows)
    print(f"ours, where it is sure enough to say something: goal {needs:.1%}, none {none:.1%}")
    for what, learnt in (("phrases", alone), ("and composed", more)):
        texts, labels = [text for text, _ in learnt], [label for _, label in learnt]
        for name, learn in (("scikit-learn", scikit), ("fastText", fast)):
            needs, none, time_of_one, settings = learn(texts, labels, rows)
            print(f"{name}, {what}: goal {needs:.1%}, none {none:.1%}, {time_of_one:.0f} µs a sentence ({settings})", flush=True)


if __name__ == "__main__":
    main()
