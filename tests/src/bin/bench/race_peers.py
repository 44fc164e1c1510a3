"""Starts another labeling tool with the items of a race: `race_peers.py TOOL PROGRAM FOLDER ITEMS LABELS`.

It says on one line of its output, as JSON, where the page is; it ends when its input does. Both tools are started as their
documentation tells a first-time user, on loopback."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

TOOL, PROGRAM, FOLDER, ITEMS, LABELS = sys.argv[1:6]
TEXTS = json.loads(Path(ITEMS).read_text(encoding="utf-8"))
LABELS = json.loads(LABELS)
TOKEN = "0123456789abcdef0123456789abcdef01234567"
START_LIMIT_SECS = 600

with socket.socket() as listener:
    listener.bind(("127.0.0.1", 0))
    PORT = listener.getsockname()[1]
BASE = f"http://127.0.0.1:{PORT}"


def ask(path, body):
    request = urllib.request.Request(BASE + path, method="POST", data=json.dumps(body).encode())
    request.add_header("Authorization", f"Token {TOKEN}")
    request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.load(answer)


def start(command, ready, **options):
    with open(Path(FOLDER) / "log.txt", "wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, **options)
    end = time.monotonic() + START_LIMIT_SECS
    while True:
        try:
            urllib.request.urlopen(BASE + ready, timeout=5)
            return server
        except OSError:
            tail = (Path(FOLDER) / "log.txt").read_text(errors="replace")[-1500:]
            assert server.poll() is None and time.monotonic() < end, f"{TOOL} does not start: {tail}"
            time.sleep(0.5)


def label_studio():
    environment = dict(os.environ, LABEL_STUDIO_ENABLE_LEGACY_API_TOKEN="true", SECRET_KEY="a key for one race")
    command = [PROGRAM, "start", "--no-browser", "--internal-host", "127.0.0.1", "--port", str(PORT), "--data-dir", FOLDER]
    command += ["--username", "a@example.org", "--password", "pw-12345678", "--user-token", TOKEN]
    server = start(command, "/health", env=environment)
    choices = "".join(f'<Choice value="{label}" hotkey="{number}"/>' for number, label in enumerate(LABELS, 1))
    config = f'<View><Text name="text" value="$text"/><Choices name="label" toName="text" choice="single">{choices}</Choices></View>'
    project = ask("/api/projects", {"title": "race", "label_config": config})["id"]
    ask(f"/api/projects/{project}/import?commit_to_project=true", [{"text": text} for text in TEXTS])
    return server, f"{BASE}/user/login/?next=/projects/{project}/data%3Flabeling%3D1"


def potato():
    lines = (json.dumps({"id": f"t{number}", "text": text}) for number, text in enumerate(TEXTS))
    (Path(FOLDER) / "items.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    # YAML reads JSON.
    config = {
        "annotation_task_name": "race",
        "task_dir": ".",
        "output_annotation_dir": "out/",
        "output_annotation_format": "json",
        "data_files": ["items.jsonl"],
        "item_properties": {"id_key": "id", "text_key": "text"},
        "user_config": {"allow_all_users": True, "users": []},
        "require_password": False,
        "annotation_schemes": [
            {"annotation_type": "radio", "name": "label", "description": "Which?", "labels": LABELS, "sequential_key_binding": True}
        ],
        "site_dir": "default",
    }
    (Path(FOLDER) / "config.yaml").write_text(json.dumps(config), encoding="utf-8")
    server = start([PROGRAM, "start", "config.yaml", "-p", str(PORT)], "/", cwd=FOLDER)
    return server, BASE + "/"


server, url = {"label-studio": label_studio, "potato": potato}[TOOL]()
try:
    print(json.dumps({"url": url}), flush=True)
    sys.stdin.read()
finally:
    server.terminate()
    server.wait()
