"""Label Studio itself takes our file and configuration, and gives its own export: `label_studio.py PROGRAM FOLDER`. For each
set of samples its server imports `label-studio.json` under `label-studio.xml`'s configuration, and what it exports is
written as `returned.json` and compared region by region."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
TOKEN = "0123456789abcdef0123456789abcdef01234567"
START_LIMIT_SECS = 600


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


PORT = free_port()


def ask(method, path, body=None):
    request = urllib.request.Request(f"http://127.0.0.1:{PORT}{path}", method=method)
    request.add_header("Authorization", f"Token {TOKEN}")
    data = None
    if body is not None:
        request.add_header("Content-Type", "application/json")
        data = json.dumps(body).encode()
    try:
        with urllib.request.urlopen(request, data, timeout=120) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        raise SystemExit(f"{method} {path}: {error.code} {error.read()[:2000]!r}") from error


def regions(tasks):
    """(task, worker) -> regions without what Label Studio adds."""
    found = {}
    for task in tasks:
        for annotation in task["annotations"]:
            for region in annotation["result"]:
                kept = {key: region[key] for key in ("from_name", "to_name", "type", "value", "accord", "original_width", "original_height") if key in region}
                found.setdefault((task["data"]["task"], region["accord"]["worker"]), []).append(kept)
    return found


def main():
    with tempfile.TemporaryDirectory() as place:
        environment = dict(os.environ, LABEL_STUDIO_ENABLE_LEGACY_API_TOKEN="true", SECRET_KEY="a key for one test")
        command = [PROGRAM, "start", "--no-browser", "--internal-host", "127.0.0.1", "--port", str(PORT)]
        command += ["--data-dir", place, "--username", "a@example.org", "--password", "pw-12345678", "--user-token", TOKEN]
        with open(Path(place) / "log.txt", "wb") as log:
            server = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        try:
            end = time.monotonic() + START_LIMIT_SECS
            while True:
                try:
                    urllib.request.urlopen(f"http://127.0.0.1:{PORT}/health", timeout=5)
                    break
                except OSError:
                    tail = (Path(place) / "log.txt").read_text(errors="replace")[-1500:]
                    assert server.poll() is None and time.monotonic() < end, f"Label Studio does not start: {tail}"
                    time.sleep(0.5)
            for name in ["one", "many", "spans", "boxes", "everything"]:
                one_set(FOLDER / name)
        finally:
            server.terminate()
            server.wait()


def one_set(folder):
    config = (folder / "label-studio-config.xml").read_text(encoding="utf-8")
    tasks = json.loads((folder / "label-studio.json").read_text(encoding="utf-8"))
    project = ask("POST", "/api/projects", {"title": folder.name, "label_config": config})["id"]
    imported = ask("POST", f"/api/projects/{project}/import?commit_to_project=true", tasks)
    n_annotations = sum(len(task["annotations"]) for task in tasks)
    n_predictions = sum(len(task["predictions"]) for task in tasks)
    counts = [imported[f"{what}_count"] for what in ("task", "annotation", "prediction")]
    assert counts == [len(tasks), n_annotations, n_predictions] and n_predictions > 0, imported
    returned = ask("GET", f"/api/projects/{project}/export?exportType=JSON&download_all_tasks=true")
    (folder / "returned.json").write_text(json.dumps(returned), encoding="utf-8")
    assert {task["data"]["task"]: task["data"] for task in returned} == {task["data"]["task"]: task["data"] for task in tasks}
    assert regions(returned) == regions(tasks), folder.name
    cancelled = lambda tasks: sorted(task["data"]["task"] for task in tasks for it in task["annotations"] if it["was_cancelled"])
    assert cancelled(returned) == cancelled(tasks)
    print(f"{folder.name}: {len(tasks)} tasks, {n_annotations} annotations, {n_predictions} predictions, {sum(map(len, regions(tasks).values()))} regions")


main()
