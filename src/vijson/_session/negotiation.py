"""Which release is spoken, and whether it is a vCenter that speaks it."""

from __future__ import annotations

import json
import logging
import re

import vim25
from vijson._session.caller import Caller
from vijson._session.retries import Attempts, RetryPolicy
from vijson._wire.faults import retry_after
from vijson._wire.messages import Request, Response
from vijson._wire.pages import shown
from vijson._wire.transport import Transport
from vijson.errors import ConnectionLost, HttpError, InvalidResponse, UnsupportedServer

__all__ = ["check_server", "negotiate", "padded"]

_log = logging.getLogger("vijson")

_NO_HELLO = (404, 405, 501)
"""What servers say to paths and methods that they do not have."""

_FIRST_RELEASE = "8.0.1.0"
"""The first release that has VI JSON, and did not yet have ``hello``."""


def padded(release: str) -> str:
    """Return a release with its four parts: ``8.0.3`` -> ``8.0.3.0``."""
    if not re.fullmatch(r"\d+(\.\d+){0,3}", release):
        raise ValueError(f"release {release!r}: expected numbers, as in {vim25.RELEASE}")
    parts = release.split(".")
    return ".".join(parts + ["0"] * (4 - len(parts)))


def negotiate(transport: Transport, agent: str, retries: RetryPolicy) -> str:
    """Ask for the first release that both sides speak (docs/protocol.md, release negotiation)."""
    offered = list(dict.fromkeys((*vim25.RELEASES, _FIRST_RELEASE)))
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "User-Agent": agent,
    }
    body = json.dumps({"api_releases": offered}).encode()
    request = Request("POST", "/api/vcenter/system?action=hello", headers, body)
    chosen = _ask(transport, request, retries)
    if chosen is None:
        _log.debug("%s does not negotiate; trying %s", transport.host, _FIRST_RELEASE)
        return _FIRST_RELEASE
    if chosen not in offered:
        listed = ", ".join(offered)
        raise UnsupportedServer(
            f"{transport.host} speaks none of {listed} - install bindings of its release, "
            "or name one with release="
        )
    return chosen


def _ask(transport: Transport, request: Request, retries: RetryPolicy) -> str | None:
    """Return what ``hello`` answers, ``None`` where the server does not have it.

    Nothing else selects a release: a server that is starting, a proxy that wants a
    login. What may pass is asked for again.
    """
    attempts = Attempts(retries, safe=True)
    while True:
        try:
            response = transport.request(request)
            if response.status in _NO_HELLO:
                return None
            return _chosen_release(response, request, transport.host)
        except (ConnectionLost, HttpError) as error:
            if not attempts.may_follow(error, passing=True):
                raise


def _chosen_release(response: Response, request: Request, host: str) -> str:
    """Return the release that ``hello`` has chosen, which may be none: an empty text."""
    if response.status != 200:
        text = shown(response.body, request)
        raise HttpError(
            f"{host} did not agree on a release (HTTP {response.status}, {text}) - it may be "
            "starting: try again later, or name the release with release=",
            response.status,
            text,
            retry_after(response),
        )
    try:
        chosen = json.loads(response.body)["api_release"]
    except (ValueError, LookupError, TypeError, RecursionError):
        chosen = None
    if not isinstance(chosen, str):
        text = shown(response.body, request)
        raise InvalidResponse(f"expected api_release, found {text}", "", f"hello on {host}")
    return chosen


def check_server(client: Caller) -> None:
    """Raise `vijson.UnsupportedServer` for what is no vCenter that serves the release."""
    try:
        about = client.content.about
    except (HttpError, vim25.MethodFault) as error:
        if client.retries.passes(error, safe=True):
            raise
        raise UnsupportedServer(
            f"{client.host} does not serve VI JSON of release {client.release} ({error}) - "
            "it takes a vCenter of that release, 8.0.1 or later"
        ) from error
    if about.api_type != "VirtualCenter":
        raise UnsupportedServer(
            f"{client.host} is no vCenter but {about.full_name} ({about.api_type}) - "
            "connect to the vCenter that manages it"
        )
