"""What is kept between commands: sessions, and names of VMs for completion."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs

from vijson.cli.failures import Usage
from vmodl import concealed

__all__ = ["Session", "forget", "keep", "keep_names", "names", "session"]


@attrs.frozen(kw_only=True)
class Session:
    """A session that `vijson login` has left open."""

    host: str
    port: int | None
    username: str
    session_id: str = attrs.field(repr=False)


def session(host: str, port: int | None) -> Session | None:
    """Return the session that is kept of a vCenter."""
    data = _load(_path(host, port, "session"))
    try:
        return Session(
            host=host,
            port=port,
            username=str(data["username"]),
            session_id=concealed(str(data["session_id"])),
        )
    except (TypeError, KeyError):
        return None


def keep(kept: Session) -> None:
    """Keep a session, in a file that is the user's alone."""
    path = _path(kept.host, kept.port, "session")
    content = {"username": kept.username, "session_id": str.__str__(kept.session_id)}
    _save(path, concealed(json.dumps(content)))


def forget(host: str, port: int | None) -> None:
    """Keep a session, and names, no more."""
    for what in ("session", "names"):
        with suppress(OSError):
            _path(host, port, what).unlink(missing_ok=True)


def keep_names(host: str, port: int | None, found: Sequence[str]) -> None:
    """Keep the names of VMs for completion, while there is a session."""
    if session(host, port) is not None:
        with suppress(OSError):
            _save(_path(host, port, "names"), json.dumps(sorted(found)))


def names(host: str, port: int | None) -> list[str]:
    """Return names that were kept."""
    found = _load(_path(host, port, "names"))
    return [str(name) for name in found] if isinstance(found, list) else []


def _path(host: str, port: int | None, what: str) -> Path:
    """Return a file below XDG_RUNTIME_DIR, which ends with the user's session, or the cache."""
    base = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_CACHE_HOME")
    folder = (Path(base) if base else Path.home() / ".cache") / "vijson"
    digest = hashlib.sha256(f"{host}:{port or 443}".encode()).hexdigest()[:16]
    return folder / f"{digest}.{what}"


def _load(path: Path) -> Any:
    try:
        status = path.stat()
        if hasattr(os, "getuid") and (status.st_uid != os.getuid() or status.st_mode & 0o077):
            return None  # somebody else may have written it
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def _save(path: Path, content: str) -> None:
    """Write a file that is there whole or not at all, readable for its owner alone."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(content)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise Usage(f"{path}: {error.strerror or error}") from None
