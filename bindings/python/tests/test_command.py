"""The command of the package is the command."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

MODULE = [sys.executable, "-m", "hjemmel"]
SCRIPT = [str(Path(sys.executable).with_name("hjemmel"))]

#: What is asked of each, with the exit code it should have.
ASKED = [
    (["--version"], 0),
    (["--help"], 0),
    (["decide", "--help"], 0),
    (["vocabulary"], 0),
    (["vocabulary", "gathering", "--format", "json"], 0),
    (["law", "list"], 0),
    (["place", "0231", "--on", "2021-03-01"], 0),
    (["decide", "gathering", "--venue", "Lillestrøm", "--on", "2021-03-20", "--fact", "kind=seminar", "--format", "json"], 0),
    (["decide", "gathering", "--fact", "kind=semniar"], 2),
    (["decide"], 2),
    ([], 2),
    (["receipt", "verify", "nowhere.json"], 2),
    (["completions", "bash"], 0),
    (["man"], 0),
]


def run(command: list[str], arguments: list[str]) -> tuple[int, bytes, bytes]:
    done = subprocess.run([*command, *arguments], capture_output=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(("arguments", "code"), ASKED, ids=lambda value: " ".join(value) if isinstance(value, list) else str(value))
def test_the_module_and_the_script_are_the_rust_command(arguments: list[str], code: int) -> None:
    told = run(MODULE, arguments)
    assert told[0] == code
    assert told[1] if code == 0 else told[2]
    assert run(SCRIPT, arguments) == told
    rust = os.environ.get("HJEMMEL_COMMAND")
    if rust is not None:
        assert Path(rust).is_file()
        assert run([rust], arguments) == told


def test_a_reader_that_stops_reading_is_no_error() -> None:
    assert shutil.which("head") is not None
    running = subprocess.Popen([*MODULE, "vocabulary", "gathering"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout is not None and running.stderr is not None
    running.stdout.close()
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait(timeout=60) == 0


def test_ctrl_c_ends_the_command() -> None:
    running = subprocess.Popen([*MODULE, "decide", "gathering", "--facts", "-"], stdin=subprocess.PIPE)
    time.sleep(1)
    assert running.poll() is None
    running.send_signal(signal.SIGINT)
    assert running.wait(timeout=10) == -signal.SIGINT
    assert running.stdin is not None
    running.stdin.close()
