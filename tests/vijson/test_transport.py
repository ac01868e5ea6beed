"""Answers that come slowly, in parts, packed, endless or from somewhere else."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

import pytest

import vijson
import vim25
from vijson._client import Client

if TYPE_CHECKING:
    from .conftest import PreparedServer

NAME = b'"web-01"'
VM = vim25.ManagedObjectReference(type="VirtualMachine", value="vm-1")
HEAD = b"HTTP/1.1 200 OK\r\n"


@pytest.fixture(autouse=True)
def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vijson._retries._FIRST_PAUSE", 0.01)


def read(client: Client, timeout: float = 20.0) -> str:
    return vim25.VirtualMachine(VM, client.calling(read_timeout=timeout)).get_name()


def submit(client: Client, timeout: float = 20.0) -> object:
    """Call what may not be sent twice."""
    return vim25.VirtualMachine(VM, client.calling(read_timeout=timeout)).power_off_vm_task()


def dripping(data: bytes, seconds: float) -> Iterator[bytes]:
    for byte in data:
        time.sleep(seconds)
        yield bytes([byte])


@pytest.mark.parametrize("where", ["head", "body", "chunks"])
def test_an_answer_that_drips_ends_in_time(
    prepared: PreparedServer, raw_client: Client, where: str
) -> None:
    length = b"Content-Length: 1000\r\n\r\n"
    chunked = b"Transfer-Encoding: chunked\r\n\r\n"
    slow = partial(dripping, seconds=0.05)
    drips: dict[str, Iterable[bytes]] = {
        "head": slow(HEAD + b"X-Long: " + b"x" * 1000),
        "body": chain([HEAD + length], slow(b"x" * 1000)),
        "chunks": chain([HEAD + chunked], slow(b"1\r\nx\r\n" * 160)),
    }
    prepared.answers.append(drips[where])
    started = time.monotonic()
    with pytest.raises(vijson.ConnectionLost, match="timed out"):
        submit(raw_client, timeout=0.5)
    assert time.monotonic() - started < 10  # the drip would take fifty seconds
    assert len(prepared.requests) == 1


def test_a_large_answer_may_take_longer(
    prepared: PreparedServer, raw_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vijson._transport._SLOWEST", 100)
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
    monkeypatch.setattr("vijson._transport._SLOWEST", 10)
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


def test_an_answer_without_end(
    prepared: PreparedServer, raw_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vijson._transport._LARGEST", 3 << 20)
    for packed in (False, True):
        data = b'"' + b"x" * (5 << 20) + b'"'
        prepared.prepare(
            gzip.compress(data) if packed else data,
            headers="Content-Encoding: gzip\r\n" if packed else "",
        )
        with pytest.raises(vijson.InvalidResponse, match="more than 3 MiB - ask for less"):
            read(raw_client)
    assert len(prepared.requests) == 2  # it is not asked for again
    prepared.prepare(NAME)
    assert read(raw_client) == "web-01"


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
        (
            b"Content-Encoding: gzip\r\nContent-Length: %d\r\n" % len(gzip.compress(NAME)),
            gzip.compress(NAME),
        ),
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
        HEAD + b"Content-Encoding: gzip\r\nContent-Length: 8\r\n\r\n" + NAME,
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


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_redirects_are_not_followed(
    prepared: PreparedServer, raw_client: Client, status: str
) -> None:
    raw_client._session.id = "secret-session"
    where = f"https://127.0.0.1:{prepared.port}/elsewhere"
    prepared.prepare(b"", status, f"Location: {where}\r\n")
    with pytest.raises(vijson.HttpError, match=f"HTTP {status[:3]}.*redirects are not followed"):
        read(raw_client)
    assert len(prepared.requests) == 1


def test_a_proxys_page(prepared: PreparedServer, raw_client: Client) -> None:
    prepared.prepare(b"<html>Log in first</html>", headers="Content-Type: text/html\r\n")
    with pytest.raises(vijson.InvalidResponse, match="not JSON"):
        read(raw_client)
