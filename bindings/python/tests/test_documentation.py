"""Every example of the documentation runs and says what it says."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import hjemmel
from conftest import ROOT

PAGES = [ROOT / "docs" / "python.md", ROOT / "bindings" / "python" / "README.md"]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def test_the_examples_in_docstrings_run() -> None:
    names = [module.name for module in pkgutil.iter_modules(hjemmel.__path__)]
    assert "questions" in names
    attempted = 0
    for module in [hjemmel, *(importlib.import_module(f"hjemmel.{name}") for name in names if name != "__main__")]:
        result = doctest.testmod(module, optionflags=FLAGS)
        assert result.failed == 0, module.__name__
        attempted += result.attempted
    assert attempted > 5


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_examples_of_a_page_run_from_top_to_bottom(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = page.read_text("utf-8")
    blocks = re.findall(r"```pycon\n(.*?)```", text, flags=re.DOTALL)
    assert blocks, "the page has no examples"
    assert "```python" not in text, "an example that is not run: write it as pycon"
    monkeypatch.chdir(tmp_path)
    examples = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, page.name, str(page), 0)
    assert len(examples.examples) > 3
    report: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(examples, out=report.append)
    assert result.failed == 0, "".join(report)


def test_everything_public_is_documented() -> None:
    seen = 0
    for name in hjemmel.__all__:
        public = getattr(hjemmel, name)
        if name == "__version__":
            continue
        assert (public.__doc__ or "").strip(), name
        seen += 1
        for attribute, value in getattr(public, "__dict__", {}).items():
            if not attribute.startswith("_") and public.__module__ == "hjemmel" and callable(getattr(value, "__get__", None)):
                assert (value.__doc__ or "").strip(), f"{name}.{attribute}"
                seen += 1
    assert seen > 80


def test_importing_takes_little() -> None:
    """The heavy parts of the standard library wait until they are needed."""
    import subprocess
    import sys

    program = (
        "import sys; before = set(sys.modules); import hjemmel; "
        "print(sorted({'dataclasses', 'inspect', 'typing', 'enum', 'json', 'numpy'} & set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
