"""How a web browser reaches the browser of managed objects: login, cookie, forms."""

from __future__ import annotations

import hmac
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.server.automation import named_by_password
from vijson.simulator.server.mob import ObjectBrowser
from vijson.simulator.services.session_manager import SessionManager

__all__ = ["MobPages"]

_COOKIE = "vijson_mob_session"
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
}


class MobPages:
    """Answers requests for ``/mob``; people log in by HTTP's own dialog."""

    def __init__(self, inventory: Inventory, sessions: SessionManager) -> None:
        self._inventory = inventory
        self._sessions = sessions

    def answer(self, request: Request, body: bytes, call: Call) -> Response:
        """Return a page."""
        with self._inventory.changed:
            session = self._sessions.find(request.cookies.get(_COOKIE))
            if session is None:
                user = named_by_password(request, self._sessions)
                if user is None:
                    challenge = {
                        "WWW-Authenticate": 'Basic realm="managed objects", charset="UTF-8"'
                    }
                    return Response("log in", 401, challenge)
                session = self._sessions.begin(user, call)
            call.session = session
            response = self._page(request, body, call, session)
        response.set_cookie(_COOKIE, session.id, secure=True, httponly=True, samesite="strict")
        return response

    def _page(self, request: Request, body: bytes, call: Call, session: Session) -> Response:
        browser = ObjectBrowser(self._inventory, call, session.user.key)
        try:
            self._inventory.advance()
            if request.method == "POST":
                form = {
                    name: values[0]
                    for name, values in parse_qs(body.decode(errors="replace")).items()
                }
                if not hmac.compare_digest(
                    form.get("token", "").encode(), session.user.key.encode()
                ):
                    return Response("the form is of another session: reload its page", 403)
                page = browser.invoke(form.get("moid", ""), form.get("method", ""))
            else:
                given = request.query_params
                page = browser.page(given.get("moid", ""), given.get("doPath", ""))
        except vim25.ManagedObjectNotFound:
            return Response("there is no such object", 404)
        except vim25.MethodFault as fault:
            return Response(f"{type(fault).__name__}: {fault}", 500, media_type="text/plain")
        return HTMLResponse(page, headers=_HEADERS)
