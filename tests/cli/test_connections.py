"""Where a command connects, with whose password, and whom it trusts."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

import vim25
from vijson.cli.connections import Connection
from vijson.cli.failures import Usage
from vijson.simulator import SimulatedVm, Simulator

from .conftest import Cli


def config(text: str) -> Path:
    path = Path(os.environ["XDG_CONFIG_HOME"]) / "vijson" / "config.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return path


def test_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Options, then a profile that is named, variables, govc's, and the default profile."""
    with pytest.raises(Usage, match="no vCenter is named"):
        Connection().place()
    config(
        'default = "lab"\n[profiles.lab]\nhost = "lab.example.com"\nusername = "me"\n'
        '[profiles.prod]\nhost = "prod.example.com"\nport = 8443\nthumbprint = "AB"\n'
    )
    assert Connection().place().account == "me@lab.example.com:443"
    monkeypatch.setenv("GOVC_URL", "https://govc%40x:p%25w@govc.example.com/sdk")
    place = Connection().place()
    assert (place.host, place.username, place.password) == ("govc.example.com", "govc@x", "p%w")
    assert "p%w" not in repr(place)
    monkeypatch.setenv("VIJSON_HOST", "own.example.com")
    place = Connection().place()
    assert (place.host, place.username, place.password) == ("own.example.com", None, None)
    place = Connection(profile="prod").place()
    assert (place.host, place.port, place.thumbprint) == ("prod.example.com", 8443, "AB")
    assert Connection(host="opt.example.com", profile="prod").place().thumbprint is None
    assert Connection(host="prod.example.com", profile="prod").place().thumbprint == "AB"


# README: "govc's variables work, too."
def test_known_hosts_of_govc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    known = tmp_path / "known_hosts"
    known.write_text("other:443 11:22\nvc.example.com:443 AA:BB\n")
    monkeypatch.setenv("GOVC_URL", "vc.example.com")
    monkeypatch.setenv("GOVC_TLS_KNOWN_HOSTS", str(known))
    monkeypatch.setenv("GOVC_TLS_CA_CERTS", "/etc/a.pem:/etc/b.pem")
    place = Connection().place()
    assert (place.thumbprint, place.ca_file) == ("AA:BB", "/etc/a.pem")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("default = ", "config.toml: "),
        ("defalt = 1", "defalt: not known - did you mean default?"),
        ('default = "none"', "no profile 'none'"),
        ('default = "a"\n[profiles.a]\nhots = "x"', "hots: not known - did you mean host?"),
        ('default = "a"\n[profiles.a]\nport = "x"', "port: expected int"),
        ('default = "a"\n[profiles.a]\npassword = "x"', "no password belongs into this file"),
    ],
)
def test_mistakes_in_profiles(cli: Cli, text: str, message: str) -> None:
    config(text)
    wrong = cli("vm", "ls")
    assert (wrong.code, message in wrong.err) == (2, True), wrong.err


# README: "A certificate that nobody has vouched for is shown and not trusted."
def test_an_unknown_certificate_is_shown(
    cli: Cli, sim: Simulator, named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VIJSON_CA_FILE")
    refused = cli("vm", "ls")
    assert refused.code == 3
    assert sim.thumbprint in refused.err.replace(":", "").lower()
    assert sim.count("Login") == 0
    assert cli("vm", "ls", "--thumbprint", sim.thumbprint).code == 0
    pinned = cli("vm", "ls", "--thumbprint", "00" * 32)
    assert (pinned.code, "does not have the pinned thumbprint" in pinned.err) == (3, True)


# README: "Passwords are asked for, or come from variables, a file descriptor or the keyring"
def test_passwords(
    cli: Cli, sim: Simulator, named: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VIJSON_PASSWORD", "wrong")
    wrong = cli("vm", "ls")
    assert (wrong.code, wrong.err[:20]) == (1, "vijson: InvalidLogin")
    secret = tmp_path / "password"
    secret.write_text(sim.password + "\n")
    with secret.open() as stream:
        assert cli("vm", "ls", "--password-fd", str(stream.fileno())).code == 0
    assert cli("vm", "ls", "--password-fd", "999").code == 2
    monkeypatch.delenv("VIJSON_PASSWORD")
    missing = cli("vm", "ls")
    assert (missing.code, "VIJSON_PASSWORD, or use --password-fd" in missing.err) == (2, True)
    shown = cli("vm", "ls", "--debug").err
    assert "Usage" in shown


def test_debug_shows_calls_without_secrets(cli: Cli, sim: Simulator, named: None) -> None:
    shown = cli("vm", "ls", "--debug")
    assert "RetrievePropertiesEx" in shown.err
    assert sim.password not in shown.err
    lost = cli("vm", "ls", "--debug", "--host", "127.0.0.1", "--port", "1")
    assert "Traceback" in lost.err


def test_a_session_is_kept(
    cli: Cli, sim: Simulator, vms: list[SimulatedVm], named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli("login").out == f"logged in to {sim.host} as {sim.username}\n"
    [kept] = Path(os.environ["XDG_RUNTIME_DIR"]).rglob("*.session")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
    assert sim.password not in kept.read_text()
    monkeypatch.delenv("VIJSON_PASSWORD")
    assert cli("vm", "ls").code == 0
    assert sim.count("Login") == 1
    assert sim.live_sessions == 1
    kept.chmod(0o644)  # then somebody else may have written it
    assert cli("vm", "ls").code == 2
    kept.chmod(0o600)
    assert cli("logout").code == 0
    assert sim.live_sessions == 0
    assert not list(Path(os.environ["XDG_RUNTIME_DIR"]).rglob("*.session"))
    assert cli("logout").code == 2


def test_a_session_that_is_over(
    cli: Cli, sim: Simulator, named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli("login").code == 0
    sim.expire_sessions()
    assert cli("vm", "ls").code == 0  # by the password
    assert sim.count("Login") == 2
    assert not list(Path(os.environ["XDG_RUNTIME_DIR"]).rglob("*.session"))


def test_names_are_completed(
    cli: Cli, sim: Simulator, vms: list[SimulatedVm], named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_VIJSON_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "vijson power on we")
    monkeypatch.setenv("COMP_CWORD", "3")
    assert cli().out.split() == []  # nobody has logged in
    monkeypatch.delenv("_VIJSON_COMPLETE")
    assert cli("login").code == 0
    monkeypatch.setenv("_VIJSON_COMPLETE", "complete_bash")
    before = len(sim.requests)
    assert cli().out.split() == ["web-01", "web-02"]
    assert len(sim.requests) == before


def test_the_keyring(
    cli: Cli, sim: Simulator, named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backend import KeyringBackend

    class Memory(KeyringBackend):
        priority = 1.0
        kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    before = keyring.get_keyring()
    keyring.set_keyring(Memory())  # type: ignore[no-untyped-call]  # its base's
    try:
        assert cli("login", "--keyring").code == 0
        assert cli("logout").code == 0
        monkeypatch.delenv("VIJSON_PASSWORD")
        assert cli("vm", "ls").code == 0
    finally:
        keyring.set_keyring(before)


def test_outcomes_that_are_not_known(
    cli: Cli, sim: Simulator, vms: list[SimulatedVm], named: None
) -> None:
    sim.disturb("PowerOffVM_Task", times=None, status=200, body=b"null")
    unknown = cli("power", "off", "web-01")
    assert (unknown.code, "look at the recent tasks" in unknown.err) == (4, True)
    sim.disturb("RetrievePropertiesEx", fault=vim25.NoPermission(privilege_id="System.Read"))
    denied = cli("vm", "ls")
    assert (denied.code, "System.Read" in denied.err) == (1, True)
    assert json.loads(cli("vm", "ls", "-o", "json").out)
