"""HTTP: paths, bodies and status codes (docs/protocol.md, requests and responses)."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Mapping
from functools import partial

import anyio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import vim25
from vijson.simulator.kernel.arguments import decode_arguments
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.disturbances import Disturbances, RecordedRequest
from vijson.simulator.kernel.faults import fault, not_authenticated
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.server.automation import answer_session, service_versions, signing_token
from vijson.simulator.server.guest_files import GuestFileServer
from vijson.simulator.server.mob_pages import MobPages
from vijson.simulator.services.guest_file_transfers import GuestFileTransfers
from vijson.simulator.services.session_manager import SessionManager
from vim25 import services
from vmodl import ManagedObject, ManagedObjectReference, Operation, operations

__all__ = ["Application"]

_log = logging.getLogger("vijson.simulator")

_SESSION_HEADER = "vmware-api-session-id"
_THREADS = 1000
"""Waits hold a thread each, so there must be many."""


class Application:
    """Answers requests from the inventory."""

    def __init__(
        self,
        inventory: Inventory,
        sessions: SessionManager,
        transfers: GuestFileTransfers,
        releases: tuple[str, ...],
        *,
        hello: bool,
    ) -> None:
        self._inventory = inventory
        self._sessions = sessions
        self._guest_files = GuestFileServer(inventory, transfers)
        self._releases = releases
        self.requests: deque[RecordedRequest] = deque(maxlen=10_000)
        self.counts: Counter[str] = Counter()
        """Requests by operation."""
        self.waits = self.most_waits = 0
        self.disturbances = Disturbances()
        self.abort: Callable[[tuple[str, int]], None] = lambda _: None
        """Breaks the connection of a client's address; the server sets it."""
        self.down_until = 0.0
        """Until when, by `time.monotonic`, only 503 is answered."""
        self._local = threading.local()
        member = "{type}/{moid}/{member}"
        routes = [
            Route(f"/sdk/vim25/{{release}}/{rest}", self._vim25, methods=["GET", "POST"])
            for rest in (member, f"{{service}}/{member}")
        ]
        routes.append(Route("/guestFile", self._guest_file, methods=["GET", "PUT"]))
        methods = ["GET", "POST", "DELETE"]
        routes.append(Route("/api/session", self._rest_session, methods=methods))
        routes.append(Route("/sdk/vimServiceVersions.xml", self._versions))
        self._mob = MobPages(inventory, sessions)
        for path in ("/mob", "/mob/"):
            routes.append(Route(path, self._browse, methods=["GET", "POST"]))
        if hello:
            routes.append(Route("/api/vcenter/system", self._system, methods=["POST"]))
        self.asgi = Starlette(routes=routes)

    def _record(self, request: Request, body: bytes) -> RecordedRequest:
        path = request.scope["raw_path"].decode()
        recorded = RecordedRequest(request.method, path, dict(request.headers), body)
        self.requests.append(recorded)
        self.counts[recorded.operation] += 1
        return recorded

    async def _vim25(self, request: Request) -> Response:
        return await self._serve(request, self._answer)

    async def _system(self, request: Request) -> Response:
        return await self._serve(request, self._hello)

    async def _rest_session(self, request: Request) -> Response:
        return await self._serve(request, self._automation_session)

    async def _versions(self, request: Request) -> Response:
        return await self._serve(request, self._service_versions)

    async def _browse(self, request: Request) -> Response:
        return await self._serve(request, self._browsed)

    def _browsed(self, request: Request, body: bytes) -> Response:
        return self._mob.answer(request, body, self._call(request))

    async def _guest_file(self, request: Request) -> Response:
        # What travels may be large: it is not read before, nor kept with the request.
        serve = partial(self._guest_files.serve, request)
        return await self._disturbed(request, self._record(request, b""), serve)

    async def _serve(
        self, request: Request, answer: Callable[[Request, bytes], Response]
    ) -> Response:
        if request.method == "HEAD":  # it comes with GET, and is no call
            return Response(status_code=405)
        recorded = self._record(request, await request.body())
        carry_out = partial(self._in_thread, recorded, partial(answer, request, recorded.body))
        return await self._disturbed(request, recorded, carry_out)

    async def _disturbed(
        self,
        request: Request,
        recorded: RecordedRequest,
        carry_out: Callable[[], Awaitable[Response]],
    ) -> Response:
        """Carry out a request, unless something else is to happen to it."""
        if time.monotonic() < self.down_until:
            return Response("starting", 503, {"Retry-After": "0"})
        disturbance = self.disturbances.of(recorded)
        if disturbance is not None:
            await anyio.sleep(disturbance.delay)
            if disturbance.drop == "before":
                return self._broken(request)
            if disturbance.fault is not None:
                return _json(500, vim25.dumps(disturbance.fault))
            if disturbance.status is not None:
                return Response(
                    disturbance.body_for(recorded), disturbance.status, disturbance.headers
                )
        response = await carry_out()
        if disturbance is not None and disturbance.drop == "after":
            return self._broken(request)
        return response

    async def _in_thread(
        self, recorded: RecordedRequest, answer: Callable[[], Response]
    ) -> Response:
        is_wait = recorded.operation == "WaitForUpdatesEx"
        self.waits += is_wait
        self.most_waits = max(self.waits, self.most_waits)
        try:
            return await anyio.to_thread.run_sync(answer, limiter=self._limiter())
        finally:
            self.waits -= is_wait

    def _automation_session(self, request: Request, _body: bytes) -> Response:
        with self._inventory.changed:
            return answer_session(request, self._call(request), self._sessions)

    def _service_versions(self, _request: Request, _body: bytes) -> Response:
        return service_versions(self._releases)

    def _hello(self, request: Request, body: bytes) -> Response:
        """Negotiate the release: the first mutual one, or an empty name."""
        if request.query_params.get("action") != "hello":
            return Response(status_code=404)
        try:
            offered = json.loads(body)["api_releases"]
        except (ValueError, KeyError, TypeError, RecursionError):
            offered = []
        if not isinstance(offered, list) or not all(isinstance(one, str) for one in offered):
            offered = []
        if not 0 < len(offered) <= 128 or any(len(name) > 64 for name in offered):
            return JSONResponse({"error_type": "INVALID_ARGUMENT"}, status_code=400)
        chosen = next((name for name in offered if name in self._releases), "")
        return JSONResponse({"api_release": chosen})

    def _broken(self, request: Request) -> Response:
        """Break the connection; the response reaches nobody."""
        if request.client is not None:
            self.abort((request.client.host, request.client.port))
        return Response()

    def _limiter(self) -> anyio.CapacityLimiter:
        if not hasattr(self._local, "limiter"):  # it belongs to the server's event loop
            self._local.limiter = anyio.CapacityLimiter(_THREADS)
        limiter: anyio.CapacityLimiter = self._local.limiter
        return limiter

    def _call(self, request: Request) -> Call:
        session = self._sessions.find(request.headers.get(_SESSION_HEADER))
        client = request.client.host if request.client else ""
        return Call(
            session, request.headers.get("user-agent", ""), client, token=signing_token(request)
        )

    def _answer(self, request: Request, body: bytes) -> Response:
        try:
            with self._inventory.changed:  # who calls may log out while it is waited for
                return self._carry_out(request, body, self._call(request))
        except vim25.MethodFault as error:
            return _json(500, vim25.dumps(error))
        except Exception as error:
            _log.exception("the simulator failed")
            text = f"the simulator failed: {error!r}"
            return _json(500, vim25.dumps(fault(vim25.SystemError, text, reason=text)))

    def _carry_out(self, request: Request, body: bytes, call: Call) -> Response:
        parameters = request.path_params
        release = parameters["release"]
        if release not in self._releases:
            raise fault(vim25.NotSupported, f"Unsupported release {release}")
        service = parameters.get("service", "")
        operation = _operation(service, parameters["type"], parameters["member"], release)
        if operation is None or operation.is_property != (request.method == "GET"):
            return Response(status_code=404)
        reference = ManagedObjectReference(type=parameters["type"], value=parameters["moid"])
        if call.session is None and operation.privilege != "System.Anonymous":
            raise not_authenticated(reference)
        self._inventory.advance()
        item = self._inventory.find(reference, call.session)
        if operation.is_property:
            result = item.read(operation.name, call.session)
        else:
            result = item.call(operation.name, call, decode_arguments(operation, body))
        headers = {_SESSION_HEADER: call.session_id} if call.session_id else {}
        if operation.result is None:
            return Response(status_code=204, headers=headers)
        if result is None:
            return Response(status_code=200, headers=headers)
        serializer = services.serializer(service)
        return _json(200, serializer.dumps(result, operation.result), headers)


def _operation(service: str, type_name: str, member: str, release: str) -> Operation | None:
    """Return the operation that a release has at a path; ``None`` where it has none."""
    if service and not (
        service in services.SERVICES and services.SERVICES[service].is_rendered(release)
    ):
        return None
    stub = services.serializer(service).registry.managed_type(type_name) or ManagedObject
    for operation in operations(stub).values():
        if operation.place(release) == (service, member):
            return operation
    return None


def _json(status: int, body: bytes, headers: Mapping[str, str] | None = None) -> Response:
    return Response(body, status, headers, media_type="application/json")
