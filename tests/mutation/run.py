"""Break the code on purpose, one small change at a time, and count what no test notices.

    python tests/mutation/run.py --sample 50 primitives journal

cosmic-ray makes the changes, in a copy of the project below build/mutation;
`targets.toml` says which files are changed, and which tests have to notice. Words
choose the files whose paths hold one of them.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkItem, WorkResult

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build/mutation"
WORK = FOLDER / "work"
COPIED = ("src", "tests", "pyproject.toml")
LINKED = ("generated", "schema", "codegen", "docs", "examples", "README.md")
# In annotations, which are never evaluated, `|` is everywhere: nothing can notice its change.
EXCLUDED = ["core/ReplaceBinaryOperator_BitOr_.*"]
SLOWDOWN = 4
"""How many times longer than unchanged the tests may take; what takes longer counts as noticed."""


@dataclass
class Target:
    """A file, the tests that have to notice its changes, and what came of them."""

    file: str
    tests: list[str]
    changes: int = 0
    killed: int = 0
    survived: int = 0

    @property
    def session(self) -> Path:
        return FOLDER / f"{self.file.replace('/', '.')}.sqlite"

    @property
    def share(self) -> str:
        tried = self.killed + self.survived
        return f"{self.killed / tried:.0%}" if tried else "-"


def main() -> int:
    """Try the changes of the chosen files; returns 1 if the tests fail without any."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("words", nargs="*", help="only files whose paths hold one of them")
    parser.add_argument("--sample", type=int, metavar="N", help="at most N changes of each file")
    parser.add_argument("--seed", type=int, default=0, help="another seed draws other samples")
    options = parser.parse_args()
    chosen = [
        target
        for target in targets()
        if not options.words or any(word in target.file for word in options.words)
    ]
    if not chosen:
        parser.error("no file of tests/mutation/targets.toml has such a path")
    copy()
    for target in chosen:
        if not run(target, options.sample, options.seed):
            return 1
    print(f"{'file':<40} {'changes':>8} {'tried':>6} {'killed':>7} {'survived':>9} {'share':>6}")
    for target in chosen:
        tried = target.killed + target.survived
        print(
            f"{target.file:<40} {target.changes:>8} {tried:>6} {target.killed:>7} "
            f"{target.survived:>9} {target.share:>6}"
        )
    return 0


def targets() -> list[Target]:
    """Return all files that may be changed, by `targets.toml`."""
    found = []
    for table in tomllib.loads(Path(__file__).with_name("targets.toml").read_text())["target"]:
        for pattern in table["files"]:
            paths = sorted(ROOT.glob(pattern))
            if not paths:
                raise SystemExit(f"tests/mutation/targets.toml: {pattern} matches no file")
            found += [Target(str(path.relative_to(ROOT)), table["tests"]) for path in paths]
    return found


def copy() -> None:
    """Copy the project to where it may be broken."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, WORK / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, WORK / name)
    for name in LINKED:
        (WORK / name).symlink_to(ROOT / name)


def run(target: Target, sample: int | None, seed: int) -> bool:
    """Try the changes of one file; tells whether its tests pass without any."""
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", *target.tests]
    started = time.monotonic()
    if subprocess.run(command, cwd=WORK, env=environment(), check=False).returncode:
        print(f"{target.file}: its tests fail without any change", file=sys.stderr)
        return False
    allowed = max(10, round((time.monotonic() - started) * SLOWDOWN))
    config = target.session.with_suffix(".toml")
    config.write_text(
        f'[cosmic-ray]\nmodule-path = "{target.file}"\ntimeout = {allowed}\n'
        f'test-command = "{" ".join(command)}"\ndistributor.name = "local"\n'
        f"filters.operators-filter.exclude-operators = {EXCLUDED}\n"
    )
    target.session.unlink(missing_ok=True)
    cosmic_ray("cosmic-ray", "init", config, target.session)
    cosmic_ray("cr-filter-operators", target.session, config)
    with use_db(target.session) as session:
        leave_out(session, [item for item in session.pending_work_items if is_no_operator(item)])
        target.changes = len(session.pending_work_items)
        if sample is not None:
            leave_out(session, drawn(session, seed)[sample:])
    cosmic_ray("cosmic-ray", "exec", config, target.session)
    with use_db(target.session) as session:
        report(target, session)
    return True


def is_no_operator(item: WorkItem) -> bool:
    """Tell whether a change is of the `*` before keyword-only parameters: Python has no other."""
    [change] = item.mutations
    place: tuple[int, int] = change.start_pos
    line: str = (WORK / change.module_path).read_text().splitlines()[place[0] - 1]
    return line.startswith("*,", place[1])


def drawn(session: WorkDB, seed: int) -> list[WorkItem]:
    """Return the changes shuffled, in the same way for the same seed."""
    items = sorted(session.pending_work_items, key=lambda item: str(item.mutations))
    random.Random(seed).shuffle(items)
    return items


def leave_out(session: WorkDB, items: Iterable[WorkItem]) -> None:
    """Have changes not tried."""
    skipped = WorkResult(worker_outcome=WorkerOutcome.SKIPPED)
    session.set_multiple_results([item.job_id for item in items], skipped)


def report(target: Target, session: WorkDB) -> None:
    """Count how the changes fared, and show those that no test has noticed."""
    results = [
        result
        for _, result in session.completed_work_items
        if result.worker_outcome not in (WorkerOutcome.SKIPPED, WorkerOutcome.NO_TEST)
    ]
    counts = Counter(result.test_outcome == TestOutcome.SURVIVED for result in results)
    target.survived, target.killed = counts[True], counts[False]
    for result in results:
        if result.test_outcome == TestOutcome.SURVIVED:
            print(result.diff, end="\n\n")


def cosmic_ray(program: str, *arguments: object) -> None:
    """Run one of cosmic-ray's programs in the copy."""
    command = [str(Path(sys.executable).with_name(program)), *map(str, arguments)]
    subprocess.run(command, cwd=WORK, env=environment(), check=True)


def environment() -> dict[str, str]:
    """Return an environment in which the copy is imported, not what is installed."""
    return {**os.environ, "PYTHONPATH": f"{WORK / 'src'}:{WORK / 'generated'}"}


if __name__ == "__main__":
    sys.exit(main())
