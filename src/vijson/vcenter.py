"""How to reach a vCenter, for another process to use."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import attrs

from vijson._session.login import check_credentials
from vijson.client import Client, connect
from vmodl import concealed

__all__ = ["VCenter"]


@attrs.frozen(kw_only=True, init=False)
class VCenter:
    """How to reach a vCenter: the arguments of `vijson.connect`, for another process to use.

    Raises `TypeError` for a user name or password that is no string.
    """

    host: str
    username: str
    password: str = attrs.field(repr=False)
    port: int = 443
    ca_file: str | os.PathLike[str] | None = None
    thumbprint: str | None = None
    verify: bool = True
    release: str | None = None
    timeout: float = 30.0
    application: str = ""

    if TYPE_CHECKING:

        def __attrs_init__(self, **settings: Any) -> None: ...

    def __init__(
        self,
        *,
        host: str,
        username: str,
        password: str,
        port: int = 443,
        ca_file: str | os.PathLike[str] | None = None,
        thumbprint: str | None = None,
        verify: bool = True,
        release: str | None = None,
        timeout: float = 30.0,
        application: str = "",
    ) -> None:
        password = concealed(password)  # in case that a traceback shows local variables
        self.__attrs_init__(
            host=host,
            username=username,
            password=password,
            port=port,
            ca_file=ca_file,
            thumbprint=thumbprint,
            verify=verify,
            release=release,
            timeout=timeout,
            application=application,
        )
        check_credentials(username, password)

    def connect(self, **change: Any) -> Client:
        """Log in; see `vijson.connect`. ``change`` replaces settings."""
        settings = {field.name: getattr(self, field.name) for field in attrs.fields(VCenter)}
        return connect(**{**settings, **change})
