"""The browser of managed objects, as web browsers see it."""

from __future__ import annotations

import re
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import quote

import pytest
import urllib3

import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 60


class Browser:
    """Keeps the cookie, as a web browser does."""

    def __init__(self, sim: Simulator) -> None:
        self._pool = urllib3.PoolManager(ca_certs=sim.ca_file, retries=False)
        self._base = f"https://127.0.0.1:{sim.port}"
        self.headers: dict[str, str] = {}

    def login(self, user: str, password: str) -> None:
        packed = b64encode(f"{user}:{password}".encode()).decode()
        self.headers["Authorization"] = f"Basic {packed}"

    def get(self, path: str = "/mob") -> tuple[int, str]:
        return self._kept(self._pool.request("GET", self._base + path, headers=self.headers))

    def post(self, fields: dict[str, str]) -> tuple[int, str]:
        body = "&".join(f"{name}={quote(value)}" for name, value in fields.items())
        headers = {**self.headers, "Content-Type": "application/x-www-form-urlencoded"}
        return self._kept(
            self._pool.request("POST", f"{self._base}/mob", body=body, headers=headers)
        )

    def _kept(self, answer: urllib3.BaseHTTPResponse) -> tuple[int, str]:
        cookie = answer.headers.get("set-cookie")
        if cookie:
            assert "HttpOnly" in cookie
            assert "Secure" in cookie
            self.headers["Cookie"] = cookie.partition(";")[0]
        return answer.status, unescape(answer.data.decode())

    def close(self) -> None:
        self._pool.clear()


@pytest.fixture
def browser(sim: Simulator) -> Iterator[Browser]:
    made = Browser(sim)
    made.login(sim.username, sim.password)
    yield made
    made.close()


# README: "`/mob` to a browser"
def test_the_inventory_is_browsed(sim: Simulator, vm: SimulatedVm, browser: Browser) -> None:
    status, page = browser.get()
    assert status == 200
    assert "ServiceInstance" in page
    assert "doPath=content" in page
    assert "group-d1" in browser.get("/mob?doPath=content")[1]
    seen, left = set(), ["group-d1"]
    while left:
        moid = left.pop()
        if moid in seen:
            continue
        seen.add(moid)
        status, page = browser.get(f"/mob?moid={moid}")
        assert status == 200, moid
        left += re.findall(r"/mob\?moid=([\w.-]+)'", page)
    assert {vm.moid, "datacenter-1", "host-1", "datastore-1", "resgroup-1"} <= seen
    assert sim.live_sessions == 1  # all with the cookie of the first


def test_values_are_typed_and_nested(sim: Simulator, vm: SimulatedVm, browser: Browser) -> None:
    _, page = browser.get(f"/mob/?moid={vm.moid}")
    assert "<a href='/mob?moid=network-1'>Network:network-1</a> (VM Network)" in page
    assert f"VirtualMachineRuntimeInfo</span> <a href='/mob?moid={vm.moid}&doPath=runtime'" in page
    _, page = browser.get(f"/mob/?moid={vm.moid}&doPath=runtime")
    assert "poweredOn" in page
    assert "<a href='/mob?moid=host-1'>HostSystem:host-1</a> (DC0_C0_H0)" in page
    status, page = browser.get(f"/mob?moid={vm.moid}&doPath=config.hardware.device%5B4000%5D")
    assert status == 200
    assert vm.nics[0].mac_address in page
    assert browser.get(f"/mob?moid={vm.moid}&doPath=nix")[0] == 500
    assert browser.get("/mob?moid=vm-77")[0] == 404


def test_methods_without_arguments_are_invoked(
    sim: Simulator, vm: SimulatedVm, browser: Browser
) -> None:
    _, page = browser.get(f"/mob?moid={vm.moid}")
    token = re.findall(r"name='token' value='([^']+)'", page)[0]
    form = {"moid": vm.moid, "method": "ResetVM_Task", "token": token}
    assert browser.post({**form, "token": "guessed"})[0] == 403
    assert sim.count("ResetVM_Task") == 0
    status, page = browser.post(form)
    assert status == 200
    assert "/mob?moid=task-1" in page
    status, page = browser.post({**form, "method": "PowerOnVM_Task"})
    assert status == 500  # it has a parameter
    status, page = browser.post({**form, "method": "RefreshStorageInfo"})
    assert (status, "Done." in page) == (200, True)
    assert "Invoke ResetVM_Task" in browser.get(f"/mob?moid={vm.moid}")[1]
    assert "Invoke CloneVM_Task" not in browser.get(f"/mob?moid={vm.moid}")[1]


def test_who_may_not_sees_faults(sim: Simulator, vm: SimulatedVm, browser: Browser) -> None:
    browser.login("nobody", "x")
    status, _ = browser.get()
    assert status == 401
    sim.add_user("ops", "x", without=["VirtualMachine.Interact.Reset", "System.Read"])
    browser.login("ops", "x")
    _, page = browser.get(f"/mob?moid={vm.moid}")
    assert "Permission to perform this operation was denied." in page
    token = re.findall(r"name='token' value='([^']+)'", page)[0]
    form = {"moid": vm.moid, "method": "ResetVM_Task", "token": token}
    assert browser.post(form)[1].startswith("NoPermission")


def test_names_are_text(sim: Simulator, browser: Browser) -> None:
    evil = sim.add_vm("<script>alert(1)</script>")
    answer = browser._pool.request(
        "GET", f"{browser._base}/mob?moid={evil.moid}", headers=browser.headers
    )
    assert b"<script>" not in answer.data
    assert b"&lt;script&gt;" in answer.data
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_secrets_are_not_shown(sim: Simulator, browser: Browser, vm: SimulatedVm) -> None:
    vm.settings = type(vm.settings)(
        vm.settings.modified, vm.settings.shown, extra_config={"guestinfo.userdata": "hidden-1"}
    )
    path = "config.extraConfig"
    status, page = browser.get(f"/mob?moid={vm.moid}&doPath={path}")
    assert status == 200
    assert "guestinfo.userdata" in page
    assert "hidden-1" not in page
    assert vim25.RELEASE in browser.get("/mob?doPath=content.about")[1]


CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
def test_chromium_shows_it(sim: Simulator, vm: SimulatedVm, tmp_path: Path) -> None:
    user, password = quote(sim.username, safe=""), quote(str.__str__(sim.password), safe="")
    shown = subprocess.run(
        [
            str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu",
            "--ignore-certificate-errors", f"--user-data-dir={tmp_path}", "--dump-dom",
            f"https://{user}:{password}@127.0.0.1:{sim.port}/mob?moid={vm.moid}",
        ],
        capture_output=True, text=True, timeout=LONG, check=False,
    )  # fmt: skip
    assert f"<h1>VirtualMachine {vm.moid}</h1>" in shown.stdout, shown.stderr[-2000:]
    assert 'href="/mob?moid=network-1"' in shown.stdout
    assert "<button>Invoke ResetVM_Task</button>" in shown.stdout
