"""Files on their way into guests and out of them, over HTTP."""

from __future__ import annotations

from collections.abc import Iterator

import anyio
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

import vim25
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.guest_file_transfers import GuestFileTransfer, GuestFileTransfers

__all__ = ["GuestFileServer"]

_PIECE = 64 * 1024


class GuestFileServer:
    """Carries out transfers, each once: whoever has the URL needs no session."""

    def __init__(self, inventory: Inventory, transfers: GuestFileTransfers) -> None:
        self._inventory = inventory
        self._transfers = transfers

    async def serve(self, request: Request) -> Response:
        """Answer a PUT with a file's bytes, or a GET of them."""
        number = request.query_params.get("id", "")
        token = request.query_params.get("token", "")
        transfer = self._transfers.find(number, token)
        if transfer is None:
            return Response("no such transfer, or it is over", 404)
        if (transfer.store is not None) != (request.method == "PUT"):
            return Response(status_code=405)
        if request.method == "PUT" and "content-length" not in request.headers:
            return Response("Content-Length is missing", 411)
        if request.method == "PUT" and request.headers["content-length"] != str(transfer.size):
            return Response(f"the file was announced with {transfer.size} bytes", 400)
        self._transfers.begin(number, token)
        if transfer.content is not None:
            length = {"Content-Length": str(transfer.size)}
            return StreamingResponse(_pieces(transfer.content), headers=length)
        return await self._receive(request, transfer)

    async def _receive(self, request: Request, transfer: GuestFileTransfer) -> Response:
        arrived = bytearray()
        try:
            async for piece in request.stream():
                arrived += piece
        except ClientDisconnect:
            return Response(status_code=400)
        return await anyio.to_thread.run_sync(self._store, transfer, bytes(arrived))

    def _store(self, transfer: GuestFileTransfer, content: bytes) -> Response:
        assert transfer.store is not None  # noqa: S101  # for type checkers
        try:
            with self._inventory.changed:
                transfer.store(content)
        except vim25.MethodFault as error:
            return Response(error.faultstring or type(error).__name__, 500)
        return Response(status_code=200)


def _pieces(content: bytes) -> Iterator[bytes]:
    view = memoryview(content)
    for begin in range(0, len(content), _PIECE):
        yield bytes(view[begin : begin + _PIECE])
