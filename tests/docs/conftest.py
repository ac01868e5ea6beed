"""A site of which documents speak, and what runs their snippets."""

from __future__ import annotations

import ast
import asyncio
import logging
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import pytest

from vijson.simulator import Simulator


class Runner(Protocol):
    """Runs a snippet as it is written; only the server's name is another."""

    def __call__(self, text: str, names: Mapping[str, Any]) -> None: ...


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """What a snippet turns on is off for the tests that follow."""
    loggers = [logging.getLogger(name) for name in (None, "vijson")]
    before = [(logger, logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers = handlers


@pytest.fixture
def sim(monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    with Simulator(password="…", task_duration=0.1) as vcenter:
        for name in ("web-01", "db-01", "template"):
            vm = vcenter.add_vm(name, guest_accounts={"root": "…"}, administrators={"root"})
            vm.nics[0].ip_addresses = ["10.0.0.5"] if name == "web-01" else ["10.0.0.6"]
            vm.guest.programs["/usr/bin/systemctl"] = "active\n"
            vm.guest.files["/etc/nginx/mime.types"] = b""
        vcenter.add_user("ops@vsphere.local", "…")
        monkeypatch.setenv("SSL_CERT_FILE", vcenter.ca_file)  # as one that the system trusts
        yield vcenter


@pytest.fixture
def run(sim: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    def call(text: str, names: Mapping[str, Any]) -> None:
        text = text.replace("vcenter.example.com", f"127.0.0.1:{sim.port}")
        module = ModuleType("snippet")
        vars(module).update(names)
        monkeypatch.setitem(sys.modules, "snippet", module)
        code = compile(text, "snippet", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        result = eval(code, vars(module))
        if asyncio.iscoroutine(result):
            asyncio.run(result)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("builtins.print", lambda *_, **__: None)
    return call
