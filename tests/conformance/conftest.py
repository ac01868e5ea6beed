"""The server that is held against the protocol: the simulator, or one that variables name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from .raw import Schema, Server

ROOT = Path(__file__).parents[2]
RELEASE = os.environ.get("VIJSON_CONFORMANCE_RELEASE", "8.0.2.0")
URL = os.environ.get("VIJSON_CONFORMANCE_URL")
MAY_CHANGE = URL is None or os.environ.get("VIJSON_CONFORMANCE_CHANGES") == "1"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave alone what a server of others may hold, unless somebody says otherwise."""
    skip = pytest.mark.skip(reason="it changes things: VIJSON_CONFORMANCE_CHANGES=1")
    for item in items:
        if "changes" in item.keywords and not MAY_CHANGE:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def schema() -> Schema:
    """The schema of the release that is spoken."""
    return Schema(ROOT / "schema" / f"vim25-{RELEASE}.openapi.json")


@pytest.fixture
def settings() -> Iterator[dict[str, str | None]]:
    """How the server is reached."""
    if URL is not None:
        yield {
            "url": URL,
            "username": os.environ["VIJSON_USERNAME"],
            "password": os.environ["VIJSON_PASSWORD"],
            "ca_file": os.environ.get("VIJSON_CA_FILE"),
            "thumbprint": os.environ.get("VIJSON_THUMBPRINT"),
        }
        return
    from vijson.simulator import Simulator

    with Simulator(task_duration=0.2) as vcenter:
        for name in ("web-01", "web-02"):
            vcenter.add_vm(name, guest_accounts={"root": "secret"}, administrators={"root"}, nics=1)
        yield {
            "url": f"https://{vcenter.host}:{vcenter.port}",
            "username": vcenter.username,
            "password": str.__str__(vcenter.password),
            "ca_file": vcenter.ca_file,
            "thumbprint": None,
        }


@pytest.fixture
def anonymous(settings: dict[str, str | None], request: pytest.FixtureRequest) -> Server:
    """The server, before anybody has logged in."""
    record = os.environ.get("VIJSON_CONFORMANCE_WIRE")
    folder = Path(record) / request.node.name if record else None
    known = {name: value or "" for name, value in settings.items()}
    return Server(
        known["url"],
        known["username"],
        known["password"],
        release=RELEASE,
        ca_file=settings["ca_file"],
        thumbprint=settings["thumbprint"],
        record=folder,
    )


@pytest.fixture
def server(anonymous: Server) -> Iterator[Server]:
    """The server, with a session."""
    anonymous.login()
    yield anonymous
    anonymous.logout()
