"""The fixtures as users get them, in a pytest of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

USERS = """
import pytest
import vijson
import vim25


@pytest.fixture
def vc(vcenter):
    vcenter.add_vm("web-01", guest_accounts={"root": "secret"}, administrators={"root"})
    with vijson.connect(**vcenter.connection) as client:
        yield client


def test_customizing(vcenter, vc):
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="secret"
    )
    spec = vijson.linux_spec("web-02", "example.com", nics=["dhcp"])
    vc.customize_guest(vc.find_vm("web-01"), auth, spec).wait(20)
    assert vc.find_vm("web-01").get_guest().host_name == "web-02"
    assert vcenter.count("CustomizeGuest_Task") == 1


def test_each_starts_afresh(vcenter):
    assert vcenter.request_count == 0


def test_two_of_them(vcenter, vcenter_factory):
    host = vcenter_factory(api_type="HostAgent")
    assert host.port != vcenter.port
    with pytest.raises(vijson.UnsupportedServer):
        vijson.connect(**host.connection)
"""


def run(folder: Path, *options: str) -> str:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout + done.stderr


def test_the_fixtures(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n")
    (tmp_path / "test_users.py").write_text(USERS)
    assert "3 passed" in run(tmp_path)
    assert "vcenter_factory" in run(tmp_path, "--fixtures")


def test_it_costs_others_nothing(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text(
        "import sys\n"
        "def test_it():\n"
        "    assert 'vijson.testing' in sys.modules\n"
        "    assert not {'vim25', 'attrs', 'starlette', 'urllib3'} & sys.modules.keys()\n"
    )
    assert "1 passed" in run(tmp_path)


def test_without_the_extra_it_says_which(tmp_path: Path) -> None:
    (tmp_path / "test_users.py").write_text("def test_it(vcenter): pass\n")
    (tmp_path / "starlette.py").write_text("raise ModuleNotFoundError(name='starlette')\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\npythonpath = .\n")
    shown = run(tmp_path)
    assert "the fixture vcenter needs starlette - pip install 'vijson[simulator]'" in shown


def test_a_recording_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "test_users.py").write_text(RECORDED)
    assert "1 passed" in run(tmp_path)


RECORDED = """
import vijson


def test_it(vcenter, vcenter_factory, tmp_path):
    vcenter.add_vm("web-01")
    vcenter.save(tmp_path / "site.json")
    again = vcenter_factory(load=tmp_path / "site.json", task_duration=0)
    with vijson.connect(**again.connection) as vc:
        assert vc.find_vm("web-01").reference.value == "vm-1"
"""
