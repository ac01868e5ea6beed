"""How to reach a vCenter, for another process to use."""

from __future__ import annotations

import os
from typing import Any

import attrs

from vijson.client import Client, connect
from vmodl import Secret

__all__ = ["VCenter"]


@attrs.frozen(kw_only=True)
class VCenter:
    """How to reach a vCenter: the arguments of `vijson.connect`, for another process to use."""

    host: str
    username: str
    password: str = attrs.field(repr=False, converter=Secret)
    port: int = 443
    ca_file: str | os.PathLike[str] | None = None
    thumbprint: str | None = None
    verify: bool = True
    release: str | None = None
    timeout: float = 30.0
    application: str = ""

    def connect(self, **change: Any) -> Client:
        """Log in; see `vijson.connect`. ``change`` replaces settings."""
        settings = {field.name: getattr(self, field.name) for field in attrs.fields(VCenter)}
        return connect(**{**settings, **change})
