"""What an attack on the command line has found: each was so once."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import vijson
from vijson.cli.connections import Connection
from vijson.simulator import SimulatedVm, Simulator

from .conftest import Cli, printed

EVIL = "evil\x1b[31mRED\x1b]0;owned\x07\x1b[2J[bold]\nx"


def test_a_password_is_for_its_own_vcenter(
    cli: Cli, sim: Simulator, named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIJSON_HOST", "other.example.com")
    options = ["--host", sim.host, "--port", str(sim.port), "-u", sim.username]
    refused = cli("vm", "ls", *options, "--ca-file", sim.ca_file)
    assert (refused.code, "password" in refused.err) == (2, True)
    assert sim.count("Login") == 0


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "https://127.0.0.1:{port}/ui"])
def test_a_host_is_the_same_however_it_is_written(
    cli: Cli, sim: Simulator, named: None, host: str
) -> None:
    written = host.format(port=sim.port)
    assert cli("vm", "ls", "--host", written).code == 0
    place = Connection(host=written).place()
    assert (place.host, place.port, place.username) == (sim.host, sim.port, sim.username)


def test_secrets_are_in_no_message(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    for text in (
        "windows: {admin_password: hidden-1, admin_password: hidden-2}",
        "windows:\n  computer_name: a\n  admin_password: 12345678",
    ):
        path.write_text(text)
        wrong = cli("spec", "check", path)
        assert wrong.code == 2
        assert "hidden-" not in wrong.err
        assert "12345678" not in wrong.err


def test_nothing_is_done_before_usage_is_right(
    cli: Cli, sim: Simulator, vms: list[SimulatedVm], named: None
) -> None:
    wrong = cli("call", "folder/vm", "CreateFolder", "--args", '{"name": "x"}', "-o", "csv")
    assert (wrong.code, sim.count("CreateFolder")) == (2, 0)
    for arguments in (["get", "vm/web-01", "nme"], ["vm", "ls", "-p", "nme"]):
        assert cli(*arguments).code == 2


def test_templates_are_checked(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "web.yaml"
    path.write_text(
        "linux:\n  host_name: ${name}\n  domain: b\n  hw_clock_utc: ${utc}\n"
        "  nics: ['${größe}/24']\n"
    )
    assert "name, utc" in cli("spec", "check", path).out
    path.write_text("linux:\n  host_name: ${name}\n  domian: b\n")
    assert "web.yaml:3: linux.domian" in cli("spec", "check", path).err


FLEET = "linux:\n  host_name: ${größe}\n  domain: b\n  hw_clock_utc: ${utc}\n  nics: [dhcp]\n"


def test_columns_fill_all_kinds_of_members(
    cli: Cli, sim: Simulator, vms: list[SimulatedVm], named: None, tmp_path: Path
) -> None:
    (tmp_path / "web.yaml").write_text(FLEET)
    (tmp_path / "fleet.csv").write_text("vm,größe,utc\nweb-01,xl,true\n")
    done = cli(
        *("customize", "-f", tmp_path / "fleet.csv", "--template", tmp_path / "web.yaml"),
        "--guest-user=root",
    )
    assert done.code == 0, done.err
    [body] = [json.loads(r.body) for r in sim.requests if r.operation == "CustomizeGuest_Task"]
    assert body["spec"]["identity"]["hwClockUTC"] is True


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("vm,größe,utc\nweb-01,,true", "fleet.csv:2: with the values of this line"),
        ("vm,größe,utc\nweb-01,a b,true", "expected letters, digits and hyphens"),
        ("vm,größe,utc\nweb-01,a,perhaps", "expected true or false, found a text"),
        (
            "vm,key,größe,utc\nweb-01,k,a,true\nweb-02,k,b,true",
            "fleet.csv:3: k is the key of line 2",
        ),
    ],
)
def test_rows_are_checked_before_anything_is_sent(
    cli: Cli,
    sim: Simulator,
    vms: list[SimulatedVm],
    named: None,
    tmp_path: Path,
    rows: str,
    message: str,
) -> None:
    (tmp_path / "web.yaml").write_text(FLEET)
    (tmp_path / "fleet.csv").write_text(rows)
    wrong = cli(
        *("customize", "-f", tmp_path / "fleet.csv", "--template", tmp_path / "web.yaml"),
        "--guest-user=root",
    )
    assert (wrong.code, message in wrong.err) == (2, True), wrong.err
    assert sim.requests == []


@pytest.mark.parametrize(
    "nics",
    [
        "5",
        "[5]",
        "[null]",
        "[[a]]",
        "[{address: dhcp, mac: 5}]",
        "['']",
        "[{address: 10.0.0.5/24, gateway: 5}]",
        "[{address: 10.0.0.5/24, gateway: null}]",
        "['10.0.0.5/24,mac=zz']",
    ],
)
def test_nics_that_are_none(cli: Cli, tmp_path: Path, nics: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(f"linux: {{host_name: a, domain: b, nics: {nics}}}")
    wrong = cli("spec", "check", path)
    assert (wrong.code, "linux.nics" in wrong.err) == (2, True), wrong.err


def test_files_that_multiply(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "bomb.yaml"
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"]
    lines += [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    path.write_text("\n".join(lines))
    assert "too large for a spec" in cli("spec", "check", path).err
    path.write_text("linux: &a {host_name: a, domain: b, nics: [*a]}")
    assert cli("spec", "check", path).code == 2
    deep = tmp_path / "deep.json"
    deep.write_text("[" * 100_000)
    assert cli("call", "vm/x", "Reload", "--args", f"@{deep}").code == 2


def test_what_is_explained_can_be_parsed(cli: Cli) -> None:
    found = printed(cli("explain", "description", "-o", "json"))
    assert len(found) > 1
    assert len(yaml.safe_load(cli("explain", "description", "-o", "yaml").out)) == len(found)


def test_names_do_nothing_to_a_terminal(cli: Cli, vms: list[SimulatedVm], named: None) -> None:
    vms[1].name = EVIL
    shown = cli("vm", "ls").out
    assert "\x1b" not in shown
    assert len(shown.splitlines()) == 4
    assert "\x1b" not in cli("get", "vm/none", "name").err
    assert "\x1b" not in cli("watch", "vm", "name", "--for", "0.3s").out
    assert printed(cli("vm", "ls", "-o", "json"))[1]["name"] == EVIL
    rows = list(csv.DictReader(io.StringIO(cli("vm", "ls", "-o", "csv").out)))
    assert rows[1]["name"] == EVIL


@pytest.mark.parametrize("name", ["no", "on", "yes", "10:20:30", "null", "1", "1.5", "~"])
def test_yaml_is_the_same_to_all_readers(
    cli: Cli, vms: list[SimulatedVm], named: None, name: str
) -> None:
    vms[0].name = name
    rows: list[dict[str, Any]] = yaml.safe_load(cli("vm", "ls", "-o", "yaml").out)
    assert name in [row["name"] for row in rows]


def test_sessions_are_not_lost(
    cli: Cli, sim: Simulator, named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli("login").code == 0
    assert cli("logout", "--thumbprint", "00" * 32).code == 3
    assert sim.live_sessions == 1
    [kept] = Path(os.environ["XDG_RUNTIME_DIR"]).rglob("*.session")
    content = json.loads(kept.read_text())
    kept.write_text(json.dumps({**content, "session_id": "\u00fc"}))
    assert cli("vm", "ls").code == 0  # by the password
    assert not kept.exists()
    kept.mkdir()
    before = sim.live_sessions
    assert cli("login").code == 2
    assert sim.live_sessions == before
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


def test_descriptors_hold_one_password_each(cli: Cli, sim: Simulator, named: None) -> None:
    read, write = os.pipe()
    os.write(write, f"{sim.password}\nmore\n".encode())
    os.close(write)
    assert cli("vm", "ls", "--password-fd", str(read)).code == 0
    assert os.read(read, 10) == b"more\n"  # of somebody else
    empty = cli("vm", "ls", "--password-fd", str(read))
    os.close(read)
    assert (empty.code, "there is no password" in empty.err) == (2, True)
    options = ["--guest-user=root", "--hostname=x", "--guest-password-fd=5", "--password-fd=5"]
    both = cli("customize", "x", *options)
    assert (both.code, "another descriptor" in both.err) == (2, True)


@pytest.mark.parametrize("name", ["", "a b", "${ip}", "a\0b", "a/b"])
def test_names_of_guests_that_are_none(name: str) -> None:
    with pytest.raises(ValueError, match="host_name"):
        vijson.linux_spec(name, "example.com")
    with pytest.raises(ValueError, match="computer_name"):
        vijson.windows_spec(name, full_name="a", organization="b", time_zone=85)


def test_help_shows_no_markup(cli: Cli) -> None:
    assert not re.search(r"\[/?bold\]|`", cli("--help").out)
