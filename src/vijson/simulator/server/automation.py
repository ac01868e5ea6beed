"""What a vCenter serves beside VI JSON: the Automation API's sessions, and its releases."""

from __future__ import annotations

import gzip
import re
import zlib
from base64 import b64decode
from collections.abc import Iterable
from xml.etree import ElementTree

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.services.session_manager import SessionManager

__all__ = ["answer_session", "named_by_password", "service_versions", "signing_token"]


def answer_session(request: Request, call: Call, sessions: SessionManager) -> Response:
    """Begin a session by a password or a SAML token, tell of it, or end it."""
    if request.method != "POST" and call.session is not None:
        if request.method == "GET":
            return JSONResponse(_told(call.session.user))
        sessions.end(call.session)
        return Response(status_code=204)
    user = sessions.tokens.get(call.token) or named_by_password(request, sessions)
    if not user or request.method != "POST":
        return JSONResponse({"error_type": "UNAUTHENTICATED"}, status_code=401)
    return JSONResponse(sessions.begin(user, call).id, status_code=201)


def named_by_password(request: Request, sessions: SessionManager) -> str | None:
    """Return the user whose name and password a header has (Basic)."""
    scheme, _, packed = request.headers.get("authorization", "").partition(" ")
    try:
        text = b64decode(packed, validate=True).decode() if scheme.lower() == "basic" else ""
    except ValueError:
        return None
    name, _, password = text.partition(":")
    return sessions.known(name, password) or None


def signing_token(request: Request) -> str:
    """Return the SAML token that a header has (SIGN); an empty text if it has none."""
    signed = re.fullmatch(r'SIGN token="(.+)"', request.headers.get("authorization", ""))
    if signed is None:
        return ""
    try:
        return gzip.decompress(b64decode(signed[1], validate=True)).decode()
    except (ValueError, OSError, EOFError, zlib.error):
        return ""


def service_versions(releases: Iterable[str]) -> Response:
    """Return which releases there are, the newest first; nobody has to log in."""
    newest, *prior = sorted(releases, key=_numbers, reverse=True)
    root = ElementTree.Element("namespaces", version="1.0")
    namespace = ElementTree.SubElement(root, "namespace")
    ElementTree.SubElement(namespace, "name").text = "urn:vim25"
    ElementTree.SubElement(namespace, "version").text = newest
    earlier = ElementTree.SubElement(namespace, "priorVersions")
    for release in prior:
        ElementTree.SubElement(earlier, "version").text = release
    text: bytes = ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return Response(text, media_type="text/xml")


def _numbers(release: str) -> list[int]:
    return [int(part) for part in release.split(".") if part.isdigit()]


def _told(user: vim25.UserSession) -> dict[str, str]:
    return {
        "user": user.user_name,
        "created_time": user.login_time.isoformat(),
        "last_accessed_time": user.last_active_time.isoformat(),
    }
