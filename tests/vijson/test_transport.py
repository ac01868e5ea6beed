"""Answers that come slowly, in parts, packed, endless or from somewhere else."""

from __future__ import annotations

import gzip
import math
import threading
import time
import tracemalloc
from collections.abc import Iterator
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import vijson
import vim25
from vijson._session.login import Login
from vijson.client import Client

if TYPE_CHECKING:
    from .conftest import PreparedServer

NAME = b'"web-01"'
VM = vim25.ManagedObjectReference(type="VirtualMachine", value="vm-1")
HEAD = b"HTTP/1.1 200 OK\r\n"


def read(client: Client, timeout: float = 20.0) -> str:
    return vim25.VirtualMachine(VM, client.calling(read_timeout=timeout)).get_name()


def submit(client: Client, timeout: float = 20.0) -> object:
    """Call what may not be sent twice."""
    return vim25.VirtualMachine(VM, client.calling(read_timeout=timeout)).power_off_vm_task()


def dripping(data: bytes, seconds: float) -> Iterator[bytes]:
    for byte in data:
        time.sleep(seconds)
        yield bytes([byte])


CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
LENGTH = HEAD + b"Content-Length: 1000\r\n\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
DRIPS = {
    "head": (b"", HEAD + b"X-Long: " + b"x" * 1000),
    "body": (LENGTH, b"x" * 1000),
    "chunks": (CHUNKED, b"1\r\nx\r\n" * 160),
    "continue": (b"", CONTINUE * 40),
    "extension": (CHUNKED, b"1;x=" + b"y" * 1000),
    "trailer": (CHUNKED + b"0\r\n", b"X: y\r\n" * 160),
}


@pytest.mark.parametrize("where", DRIPS)
def test_an_answer_that_drips_ends_in_time(
    prepared: PreparedServer, raw_client: Client, where: str
) -> None:
    start, drip = DRIPS[where]
    prepared.answers.append(chain([start], dripping(drip, 0.05)))
    started = time.monotonic()
    with pytest.raises(vijson.ConnectionLost, match="timed out"):
        submit(raw_client, timeout=0.5)
    assert time.monotonic() - started < 2  # the drip would take fifty seconds
    assert len(prepared.requests) == 1


FLOODS = {
    "continue": (b"", CONTINUE * 1000),
    "headers": (HEAD, b"X: y\r\n" * 50),
    "extensions": (CHUNKED, b"1;" + b"y" * 50_000 + b"\r\nx\r\n"),
    "trailers": (CHUNKED + b"0\r\n", b"X: y\r\n" * 5000),
}


@pytest.mark.parametrize("where", FLOODS)
def test_an_answer_that_floods_without_content_ends_in_time(
    prepared: PreparedServer, raw_client: Client, where: str
) -> None:
    """However fast it comes: only content is worth more time."""
    start, flood = FLOODS[where]
    prepared.answers.append(chain([start], repeat(flood)))
    started = time.monotonic()
    with pytest.raises(vijson.ConnectionLost):
        submit(raw_client, timeout=1.0)
    assert time.monotonic() - started < 5


def test_a_large_answer_may_take_longer(
    prepared: PreparedServer, raw_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vijson._wire.bounds._SLOWEST", 100)
    data = b'"' + b"x" * 998 + b'"'

    def steadily() -> Iterator[bytes]:
        yield HEAD + b"Content-Length: 1000\r\n\r\n"
        for start in range(0, 1000, 100):
            time.sleep(0.1)
            yield data[start : start + 100]

    prepared.answers.append(steadily())
    assert len(read(raw_client, timeout=0.5)) == 998


def test_a_large_answer_that_stops(
    prepared: PreparedServer, raw_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vijson._wire.bounds._SLOWEST", 10)
    silence = threading.Event()

    def burst() -> Iterator[bytes]:
        yield HEAD + b"Content-Length: 1000\r\n\r\n" + b"x" * 990
        silence.wait(30)

    prepared.answers.append(burst())
    started = time.monotonic()
    with pytest.raises(vijson.ConnectionLost, match="timed out"):
        submit(raw_client, timeout=0.5)
    assert time.monotonic() - started < 10  # what it had sent was worth a hundred seconds
    silence.set()


def test_an_answer_without_end(prepared: PreparedServer, raw_client: Client) -> None:
    prepared.prepare(b'"' + b"x" * (5 << 20) + b'"')
    with pytest.raises(vijson.InvalidResponse, match="more than 3 MiB - ask for less"):
        vim25.VirtualMachine(VM, raw_client.calling(largest=3 << 20)).get_name()
    assert len(prepared.requests) == 1  # it is not asked for again
    prepared.prepare(NAME)
    assert read(raw_client) == "web-01"


@pytest.mark.parametrize("packing", ["gzip", "GZIP", "deflate, gzip", "zstd"])
def test_a_packed_answer_that_was_not_asked_for(
    prepared: PreparedServer, raw_client: Client, packing: str
) -> None:
    """40 MB may come from 37 kB: nothing is unpacked."""
    data = gzip.compress(b'"' + b"x" * (40 << 20) + b'"')
    assert len(data) < 50_000
    prepared.prepare(data, headers=f"Content-Encoding: {packing}\r\n")
    tracemalloc.start()
    with pytest.raises(vijson.InvalidResponse, match="which nobody asked for"):
        read(raw_client)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 << 20
    assert b"accept-encoding: identity" in prepared.requests[0].lower()


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (
            b"Transfer-Encoding: chunked\r\n",
            b'3\r\n"we\r\n5;x=y\r\nb-01"\r\n0\r\nTrailer: x\r\n\r\n',
        ),
        (b"Transfer-Encoding: Chunked\r\n", b'8\r\n"web-01"\r\n0\r\n\r\n'),
        (b"Content-Length: 8\r\nContent-Type: text/plain; charset=utf-8\r\n", NAME),
        (b"Connection: close\r\n", NAME),
        (b"Content-Encoding: identity\r\nContent-Length: 8\r\n", NAME),
    ],
)
def test_odd_answers(
    prepared: PreparedServer, raw_client: Client, headers: bytes, body: bytes
) -> None:
    answer = HEAD + headers + b"\r\n" + body
    prepared.answers.append(_closing(answer) if b"close" in headers else answer)
    assert read(raw_client) == "web-01"


def _closing(data: bytes) -> Iterator[bytes]:
    yield data
    raise OSError  # ends the connection, which is the end of the body


@pytest.mark.parametrize(
    "answer",
    [
        HEAD + b"Content-Length: 100\r\n\r\n" + NAME,
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n8\r\n" + NAME + b"\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
        HEAD + b"Content-Length: -5\r\nTransfer-Encoding: chunked\r\n\r\n99999999999\r\n" + NAME,
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\nDate: x\r\n",
    ],
)
def test_truncated_and_broken_answers(
    prepared: PreparedServer, raw_client: Client, answer: bytes
) -> None:
    prepared.answers.append(_closing(answer))
    with pytest.raises(vijson.ConnectionLost, match="may have been carried out"):
        submit(raw_client)
    assert len(prepared.requests) == 1
    prepared.answers += [_closing(answer), HEAD + b"Content-Length: 8\r\n\r\n" + NAME]
    assert read(raw_client) == "web-01"  # what is safe is asked for again


@pytest.mark.parametrize("size", [b"-5", b"-1", b"0x8", b"1_0", b"f" * 400])
def test_chunks_of_no_size(prepared: PreparedServer, raw_client: Client, size: bytes) -> None:
    answer = CHUNKED + size + b"\r\n" + NAME + b"\r\n0\r\n\r\n"
    prepared.answers += [_closing(answer), HEAD + b"Content-Length: 8\r\n\r\n" + NAME]
    with pytest.raises(vijson.Error):
        submit(raw_client, timeout=2.0)
    assert read(raw_client) == "web-01"


@pytest.mark.parametrize(
    "asked", ["1e400", "-1", "nan", "9" * 400, "Fri, 31 Dec 9999 23:59:59 -9999", "soon"]
)
def test_what_is_no_time_to_ask_again(
    prepared: PreparedServer, raw_client: Client, asked: str
) -> None:
    headers = f"Retry-After: {asked}\r\nDate: Mon, 01 Jan 0001 00:00:00 +9999\r\n"
    for _ in range(4):
        prepared.prepare(b"", "503 Busy", headers)
    with pytest.raises(vijson.HttpError, match="HTTP 503"):
        read(raw_client)


@pytest.mark.parametrize("moid", ["..", ".", "", "\ud800", "vm-\udfff"])
def test_moids_that_lead_elsewhere(prepared: PreparedServer, raw_client: Client, moid: str) -> None:
    vm = vim25.VirtualMachine(attrs.evolve(VM, value=moid), raw_client)
    with pytest.raises(vijson.InvalidRequest, match="can't be the moId"):
        vm.get_name()
    assert prepared.requests == []


def test_odd_moids_stay_one_step(prepared: PreparedServer, raw_client: Client) -> None:
    prepared.prepare(NAME)
    vm = vim25.VirtualMachine(attrs.evolve(VM, value="../a b?c#d%"), raw_client)
    assert vm.get_name() == "web-01"
    assert prepared.requests[0].startswith(
        b"GET /sdk/vim25/8.0.2.0/VirtualMachine/..%2Fa%20b%3Fc%23d%25/name HTTP/1.1"
    )


@pytest.mark.parametrize("timeout", [0, -1, math.inf, math.nan, 1e9, True, "5", None])
def test_what_is_no_timeout(timeout: Any) -> None:
    with pytest.raises(ValueError, match="timeout: expected more than 0"):
        vijson.connect("127.0.0.1", "u", "p", timeout=timeout)


@pytest.mark.parametrize("port", [0, -1, 70000, True, "443", 443.0])
def test_what_is_no_port(port: Any) -> None:
    with pytest.raises(ValueError, match="port: expected a number from 1 to 65535"):
        vijson.connect("127.0.0.1", "u", "p", port=port)


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_redirects_are_not_followed(
    prepared: PreparedServer, raw_client: Client, status: str
) -> None:
    raw_client._session.current = Login(1, "secret-session")
    where = f"https://127.0.0.1:{prepared.port}/elsewhere"
    prepared.prepare(b"", status, f"Location: {where}\r\n")
    with pytest.raises(vijson.HttpError, match=f"HTTP {status[:3]}.*redirects are not followed"):
        read(raw_client)
    assert len(prepared.requests) == 1


def test_a_proxys_page(prepared: PreparedServer, raw_client: Client) -> None:
    prepared.prepare(b"<html>Log in first</html>", headers="Content-Type: text/html\r\n")
    with pytest.raises(vijson.InvalidResponse, match="not JSON"):
        read(raw_client)
