"""Other programs read our files and must see what our own lines say: pandas, DuckDB, datasets, pycocotools, crowd-kit and
seqeval. `check.py FOLDER`; ends with an error at the first difference."""

import csv
import json
import re
import sys
import tempfile
import zipfile
from collections import defaultdict
from pathlib import Path

import duckdb
import pandas

FOLDER = Path(sys.argv[1])
SETS = ["one", "many", "spans", "boxes", "everything"]
N = defaultdict(int)


def same(found, expected, what):
    N[what.split(" ")[0]] += 1
    assert found == expected, f"{what}:\n found {found!r}\n expected {expected!r}"


def truth(folder):
    return [json.loads(line) for line in (folder / "jsonl-items.jsonl").open(encoding="utf-8")]


def text_of(line):
    """The text; for images their address."""
    return line["text"] if "text" in line else None


def answers_of(lines, questions):
    """(task, worker) -> values by question, `None` for a skip."""
    found = {}
    for line in lines:
        for answer in line["answers"]:
            found[line["task"], answer["worker"]] = answer.get("values")
    return found


def joined(value, by):
    """How tables write a value."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        if value and not any(by in part or part.startswith("[") or part.strip() != part for part in value):
            return by.join(value)
    if isinstance(value, str):
        return value
    return value


def cell_says(cell, value, by="|"):
    """Whether a cell of a table says a value: plainly, or in JSON."""
    expected = joined(value, by)
    if isinstance(expected, str):
        return cell == expected
    return json.loads(cell) == value


def long_tables(folder, lines):
    expected = answers_of(lines, None)
    texts = {line["task"]: text_of(line) for line in lines}
    for name, separator in [("csv-long.csv", ","), ("tsv-long.tsv", "\t")]:
        by_pandas = pandas.read_csv(folder / name, sep=separator, dtype=str, keep_default_na=False, lineterminator="\n")
        with (folder / name).open(encoding="utf-8", newline="") as file:
            by_python = list(csv.DictReader(file, delimiter=separator))
        same(len(by_pandas), len(expected), f"pandas rows of {name}")
        same(by_pandas.to_dict("records"), by_python, f"pandas {name}")
        same(len(set(by_pandas.columns)), len(by_pandas.columns), f"pandas columns of {name}")
        for row in by_python:
            values = expected[row["task"], row["worker"]]
            same(row["answer"] == "skip", values is None, f"csv skip in {name}")
            same(row["text"] or None, texts[row["task"]], f"csv text in {name}")
            if values is not None and len(values) == 1 and row["label"]:
                same(row["label"], next(iter(values.values())), f"csv label in {name}")
            if "label" not in (values or {"label": 0}):
                for question, value in values.items():
                    column = f"answer_{question}" if f"answer_{question}" in row else question
                    # Sets whose labels hold the sign itself cannot be told apart there.
                    if question not in ("tags", "rank"):
                        same(cell_says(row[column], value), True, f"csv {question} in {name} {row[column]!r} {value!r}")
    by_duckdb = duckdb.sql(
        f"select task, worker, text from read_csv('{folder / 'csv-long.csv'}', header=true, all_varchar=true, quote='\"', "
        "escape='\"', delim=',', new_line='\\n', strict_mode=false)"
    ).fetchall()
    expected_rows = {(task, worker, texts[task] or None) for task, worker in expected}
    same({(task, worker, text or None) for task, worker, text in by_duckdb}, expected_rows, "duckdb csv-long")


def wide_table(folder, lines):
    table = pandas.read_csv(folder / "csv-wide.csv", dtype=str, keep_default_na=False, lineterminator="\n")
    same(list(table["task"]), [line["task"] for line in lines], "pandas wide tasks")
    for (_, row), line in zip(table.iterrows(), lines):
        same(row["text"] or None, text_of(line), "pandas wide text")
        for question, value in line.get("agreed", {}).items():
            by = ">" if question == "rank" else "|"
            column = f"answer_{question}" if f"answer_{question}" in table.columns else question
            same(cell_says(row[column], value, by), True, f"pandas wide agreed {question} {row[column]!r} {value!r}")
        for answer in line["answers"]:
            for question, value in answer.get("values", {}).items():
                column = f"by {answer['worker']}"
                column = column if column in table.columns else f"{column} {question}"
                by = ">" if question == "rank" else "|"
                same(cell_says(row[column], value, by), True, f"pandas wide {question} {row[column]!r} {value!r}")


def parquet(folder, lines):
    expected = answers_of(lines, None)
    path = folder / "parquet.parquet"
    table = pandas.read_parquet(path)
    rows = duckdb.sql(f"select * from read_parquet('{path}')").df()
    plain = lambda frame: [[None if pandas.isna(cell) else cell for cell in row] for row in frame[list(table.columns)].values.tolist()]
    same(plain(table), plain(rows), "parquet pandas and duckdb")
    found = {}
    for row in table.to_dict("records"):
        if not isinstance(row["worker"], str):
            continue
        values = {name[7:]: cell for name, cell in row.items() if name.startswith("answer_") and isinstance(cell, str)}
        found[row["task"], row["worker"]] = None if row["answer"] == "skip" else values
    same(found.keys(), expected.keys(), "parquet answers")
    for key, values in expected.items():
        if values is None:
            same(found[key], None, "parquet skip")
            continue
        same(found[key].keys(), values.keys(), "parquet questions")
        for question, value in values.items():
            by = ">" if question == "rank" else "|"
            same(cell_says(found[key][question], value, by), True, f"parquet {question} {found[key][question]!r} {value!r}")
    same(set(table["task"]), {line["task"] for line in lines}, "parquet items")
    by_task = {line["task"]: text_of(line) for line in lines}
    for row in rows.to_dict("records"):
        if by_task[row["task"]] is not None:
            same(row["text"], by_task[row["task"]], "duckdb parquet text")


def hugging_face(folder, lines):
    import datasets

    with tempfile.TemporaryDirectory() as place:
        zipfile.ZipFile(folder / "hugging-face.zip").extractall(place)
        data = datasets.load_dataset(place, split="train", cache_dir=place + "/cache")
        same(len(data), len(lines), "datasets rows")
        for row, line in zip(data, lines):
            same(row["task"], line["task"], "datasets task")
            if text_of(line) is not None:
                same(row["text"], text_of(line), "datasets text")
            for question, value in line.get("agreed", {}).items():
                column = f"answer_{question}" if f"answer_{question}" in data.features else question
                found = row[column]
                feature = data.features[column]
                if isinstance(feature, datasets.ClassLabel):
                    found = feature.int2str(found)
                same(found, value, f"datasets {question}")
            said = {answer["worker"]: answer.get("values") for answer in line["answers"]}
            found = {answer["worker"]: answer["value"] for answer in row["answers"]}
            same(found.keys(), said.keys(), "datasets workers")
            for worker, values in said.items():
                cell = found[worker]
                if values is None or cell is None:
                    same(cell, values, "datasets skip")
                elif len(data.column_names) == 8 and isinstance(data.features[data.column_names[6]], datasets.ClassLabel):
                    same(cell, next(iter(values.values())), "datasets answer")
                else:
                    same(json.loads(cell), values, "datasets answers")


def marks(folder, lines):
    """Offsets are those of Python's strings, which count code points; each program's own fields lead to the same text."""
    texts = {line["task"]: line.get("text") for line in lines}
    expected = answers_of(lines, None)
    question = "marks"
    for task in json.load((folder / "label-studio.json").open(encoding="utf-8")):
        for annotation in task["annotations"]:
            for region in annotation["result"]:
                if region["type"] == "labels":
                    value = region["value"]
                    same(texts[task["data"]["task"]][value["start"] : value["end"]], value["text"], "offsets label-studio")
    n = 0
    for line in (folder / "prodigy.jsonl").open(encoding="utf-8"):
        task = json.loads(line)
        values = expected[task["meta"]["task"], task["_annotator_id"]]
        for span in task.get("spans", []):
            marked = task["text"][span["start"] : span["end"]]
            # Tokens hold no white space, so a mark that begins or ends with some has none of its own.
            same("token_start" in span, marked == marked.strip(), "offsets prodigy token_start")
            if "token_start" in span:
                first, last = task["tokens"][span["token_start"]], task["tokens"][span["token_end"]]
                same((first["start"], last["end"]), (span["start"], span["end"]), "offsets prodigy tokens")
        for token in task.get("tokens", []):
            same(task["text"][token["start"] : token["end"]], token["text"], "offsets prodigy token")
        if values is not None and question in values:
            n += 1
            found = [{key: span[key] for key in ("start", "end", "label")} for span in task["spans"]]
            same(found, values[question], "offsets prodigy")
    assert n > 5
    if folder.name == "spans":
        for line in map(json.loads, (folder / "doccano.jsonl").open(encoding="utf-8")):
            found = [{"start": start, "end": end, "label": label} for start, end, label in line["label"]]
            same(found, expected[line["task"], line["annotator"]][question], "offsets doccano")
            for start, end, _ in line["label"]:
                assert line["text"][start:end]


def conll(folder, lines):
    from seqeval.metrics.sequence_labeling import get_entities

    documents, current = [], None
    for line in (folder / "conll.conll").open(encoding="utf-8", newline="\n"):
        line = line.rstrip("\n")
        if line == "-DOCSTART- -X- -X- O":
            current = []
            documents.append(current)
        elif line:
            token, *_, tag = line.split(" ")
            current.append((token, tag))
    answered = [line for line in lines if "marks" in line.get("agreed", {})]
    same(len(documents), len(answered), "conll documents")
    bare = lambda text: "".join(text.split())
    for document, line in zip(documents, answered):
        same("".join(token for token, _ in document), bare(line["text"]), "conll text")
        kept, end = [], 0
        for span in sorted(line["agreed"]["marks"], key=lambda span: (span["start"], -span["end"])):
            if span["start"] >= end:
                end = span["end"]
                kept.append((span["label"].replace(" ", "_"), bare(line["text"][span["start"] : span["end"]])))
        kept = [mark for mark in kept if mark[1]]
        found = [
            (label, "".join(token for token, _ in document[first : last + 1]))
            for label, first, last in get_entities([tag for _, tag in document])
        ]
        same(found, kept, "conll entities")


def boxes(folder, lines):
    from pycocotools.coco import COCO

    def of(value):
        return sorted((mark["label"], mark["x"], mark["y"], mark["width"], mark["height"]) for mark in value)

    for name, expected in [
        ("coco.json", {line["task"]: sum((of(a["values"]["boxes"]) for a in line["answers"] if "values" in a), []) for line in lines}),
        ("coco.agreed.json", {line["task"]: of(line.get("agreed", {}).get("boxes", [])) for line in lines}),
    ]:
        coco = COCO(str(folder / name))
        names = {category["id"]: category["name"] for category in coco.loadCats(coco.getCatIds())}
        for image in coco.loadImgs(coco.getImgIds()):
            found = coco.loadAnns(coco.getAnnIds(imgIds=[image["id"]]))
            found = sorted((names[mark["category_id"]], *mark["bbox"]) for mark in found)
            same(found, sorted(expected[image["task"]]), f"pycocotools {name}")
            same((image["width"], image["height"]), (641, 479), "pycocotools size")
    with zipfile.ZipFile(folder / "yolo.zip") as archive:
        same(archive.testzip(), None, "yolo zip")
        classes = archive.read("classes.txt").decode().splitlines()
        for line in lines:
            if "agreed" not in line:
                continue
            found = []
            for row in archive.read(f"labels/train/{line['task']}.txt").decode().splitlines():
                label, x, y, width, height = row.split()
                x, y, width, height = float(x) * 641, float(y) * 479, float(width) * 641, float(height) * 479
                found.append((classes[int(label)], round(x - width / 2), round(y - height / 2), round(width), round(height)))
            same(sorted(found), of(line["agreed"]["boxes"]), "yolo boxes")


def crowd_kit(folder, lines):
    from crowdkit.aggregation import MajorityVote

    table = pandas.read_csv(folder / "crowd-kit.csv", dtype=str, keep_default_na=False)
    voted = MajorityVote().fit_predict(table)
    for line in lines:
        if line["status"] in ("agreed", "majority", "single"):
            same(voted[line["task"]], next(iter(line["agreed"].values())), "crowd-kit majority")


for name in SETS:
    folder = FOLDER / name
    lines = truth(folder)
    assert len(lines) == 40 and any(line["answers"] for line in lines)
    long_tables(folder, lines)
    wide_table(folder, lines)
    parquet(folder, lines)
    hugging_face(folder, lines)
    if name in ("spans", "everything"):
        marks(folder, lines)
        conll(folder, lines)
    if name == "boxes":
        boxes(folder, lines)
    if name == "one":
        crowd_kit(folder, lines)
assert all(re.fullmatch(r"[a-z-]+", name) for name in N)
print(", ".join(f"{name} {n}" for name, n in sorted(N.items())), "comparisons")
