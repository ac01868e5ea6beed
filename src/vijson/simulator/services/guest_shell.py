"""The guest's shell: ``-c`` with one of the guest's programs, and redirections."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import attrs

import vim25
from vijson.simulator.services.guest_file_access import FileAccess
from vijson.simulator.services.guest_programs import Finished, ProgramRun, outcome_of

__all__ = ["shell"]

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<redirection>(?P<fd>[12]?|&)(?P<mode>>>?)(?:&(?P<onto>[12]))?)
      | (?P<word>(?:[^\s'"\\<>|;&()`$*?]|\\.|'[^']*'|"(?:[^"\\`$]|\\.)*")+)
      | (?P<other>\S)
    )""",
    re.VERBOSE | re.DOTALL,
)
_NOT_FOUND, _MISUSED, _FAILED = 127, 2, 1
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_NOWHERE = "/dev/null"


@attrs.define(eq=False)
class _Sink:
    """Where output goes: a file, or one of the shell's own streams if it has no path."""

    path: str | None = None
    content: bytearray = attrs.field(factory=bytearray)


class _SyntaxError(Exception):
    """A command that the shell does not understand."""


def shell(run: ProgramRun) -> Finished:
    """Run ``-c COMMAND``: a program, redirected by ``>``, ``>>``, ``2>``, ``&>`` and ``2>&1``."""
    try:
        words = shlex.split(run.arguments)
        if len(words) < 2 or not re.fullmatch(r"-[a-z]*c", words[0]):
            raise _SyntaxError("only -c COMMAND")
        return _command(run, words[1])
    except (_SyntaxError, ValueError) as problem:
        return Finished(
            stderr=f"sh: the simulator's shell does not know this: {problem}\n",
            exit_code=_MISUSED,
        )


def _command(run: ProgramRun, text: str) -> Finished:
    access = FileAccess(run.files, run.account)
    stdout, stderr = _Sink(), _Sink()
    sinks = {"1": stdout, "2": stderr}
    words: list[str] = []
    first, _, rest = text.partition("\n")
    if first.startswith("exec >") and rest:  # it redirects all that follows
        text = f"{rest} {first.removeprefix('exec ')}"
    tokens = iter(list(_tokens(text)))
    for token in tokens:
        if token["word"] is not None:
            words += shlex.split(token["word"])
            continue
        if token["onto"]:
            sinks[token["fd"] or "1"] = sinks[token["onto"]]
            continue
        path = _target(run, next(tokens, None))
        try:
            sink = _opened(access, path, append=token["mode"] == ">>")
        except vim25.MethodFault as problem:
            return Finished(stderr=f"sh: {path}: {problem.faultstring}\n", exit_code=_FAILED)
        for descriptor in "12" if token["fd"] == "&" else token["fd"] or "1":
            sinks[descriptor] = sink
    found = _program(run, words)
    sinks["1"].content += found.stdout
    sinks["2"].content += found.stderr
    files = {one.path: bytes(one.content) for one in sinks.values() if one.path}
    files.pop(_NOWHERE, None)
    return attrs.evolve(
        found,
        stdout=bytes(stdout.content),
        stderr=bytes(stderr.content),
        files={**found.files, **files},
    )


def _tokens(text: str) -> Iterator[re.Match[str]]:
    for token in _TOKEN.finditer(text):
        if token["other"] is not None:
            raise _SyntaxError(token["other"])
        yield token


def _target(run: ProgramRun, token: re.Match[str] | None) -> str:
    if token is None or token["word"] is None:
        raise _SyntaxError("a redirection to nowhere")
    [path] = shlex.split(token["word"])
    return path if path.startswith("/") else f"{run.working_directory.rstrip('/')}/{path}"


def _opened(access: FileAccess, path: str, *, append: bool) -> _Sink:
    """Return the sink of a file, which is there from now on; raises a fault."""
    if path == _NOWHERE:
        return _Sink(path)
    earlier = access.files.get(path, b"") if append else b""
    access.write(path, earlier)
    return _Sink(path, bytearray(earlier))


def _program(run: ProgramRun, words: list[str]) -> Finished:
    if not words:
        return Finished()
    name, *arguments = words
    folders = run.environment.get("PATH", _PATH).split(":")
    paths = [name] if "/" in name else [f"{folder}/{name}" for folder in folders]
    for path in paths:
        if path in run.programs:
            within = attrs.evolve(run, arguments=shlex.join(arguments))
            return outcome_of(run.programs[path], within)
    return Finished(stderr=f"sh: {name}: command not found\n", exit_code=_NOT_FOUND)
