"""Profiles: how to reach which vCenter, in a file of the user's."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

from vijson.cli.failures import Usage
from vijson.cli.near_names import hint

__all__ = ["config_file", "profile"]

_KINDS: dict[str, type] = {
    "host": str,
    "port": int,
    "username": str,
    "ca_file": str,
    "thumbprint": str,
    "proxy": str,
}


def config_file() -> Path:
    """Return where profiles are: VIJSON_CONFIG, or below XDG_CONFIG_HOME."""
    if named := os.environ.get("VIJSON_CONFIG"):
        return Path(named)
    base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "vijson" / "config.toml"


def profile(name: str | None) -> dict[str, Any]:
    """Return the settings of a profile, or of the default one; nothing if there is none."""
    path = config_file()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        if name is None:
            return {}
        raise Usage(f"--profile {name}: there is no {path}") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Usage(f"{path}: {error}") from None
    profiles = content.get("profiles", {})
    if not isinstance(profiles, dict):
        raise Usage(f"{path}: expected tables such as [profiles.lab]")
    _check(path, "", content, ["default", "profiles"])
    name = name or content.get("default")
    if not isinstance(name, str | None):
        raise Usage(f"{path}: default: expected the name of a profile")
    if name is None:
        return {}
    if not isinstance(profiles.get(name), dict):
        raise Usage(f"{path}: no profile {name!r}{_known(name, profiles)}")
    return _checked(path, name, profiles[name])


def _checked(path: Path, name: str, settings: dict[str, Any]) -> dict[str, Any]:
    if "password" in settings:
        raise Usage(
            f"{path}: [profiles.{name}]: no password belongs into this file - `vijson login` "
            "asks for it, and with --keyring the system's keyring keeps it"
        )
    _check(path, f"[profiles.{name}] ", settings, list(_KINDS))
    for key, value in settings.items():
        if not isinstance(value, _KINDS[key]) or isinstance(value, bool):
            raise Usage(f"{path}: [profiles.{name}] {key}: expected {_KINDS[key].__name__}")
    return settings


def _check(path: Path, where: str, found: dict[str, Any], known: list[str]) -> None:
    for key in found:
        if key not in known:
            raise Usage(f"{path}: {where}{key}: not known{_known(key, known)}")


def _known(name: object, known: Any) -> str:
    return hint(name, known, f"there are {', '.join(known) or 'none'}")
