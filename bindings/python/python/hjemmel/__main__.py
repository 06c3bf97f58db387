"""The ``hjemmel`` command: ``python -m hjemmel`` and the script of the package."""

from __future__ import annotations

import signal
import sys

from ._hjemmel import command


def main() -> int:
    """Runs the command with the arguments of this process, and returns the exit code."""
    # The command is native: Python would hear Ctrl-C only once it is done.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return command(["hjemmel", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
