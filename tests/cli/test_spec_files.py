"""Spec files: new, checked, and described by JSON schemas."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

import vijson
import vim25
from vijson.cli import json_schemas
from vijson.cli.spec_files import read_spec

from .conftest import Cli

LINUX = "linux:\n  host_name: a\n  domain: b\n  "
API = (
    "globalIPSettings: {_typeName: CustomizationGlobalIPSettings}\nidentity:\n"
    "  _typeName: CustomizationLinuxPrep\n  domain: b\n"
)


@pytest.mark.parametrize("form", ["--linux", "--windows", "--cloud-init"])
def test_what_is_new_is_right(cli: Cli, tmp_path: Path, form: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(cli("spec", "new", form).out)
    assert cli("spec", "check", path).code == 0
    as_api = tmp_path / "api.yaml"
    as_api.write_text(cli("spec", "check", path, "--api").out)
    if form != "--cloud-init":  # of which all is secret, and left out
        assert read_spec(as_api) == read_spec(path)
    assert cli("spec", "new").code == 2
    assert cli("spec", "new", "--linux", "--windows").code == 2


def test_a_short_form_is_the_helper(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(
        "linux:\n  host_name: web-01\n  domain: example.com\n  hw_clock_utc: true\n"
        "  dns_servers: 10.0.0.2\n  nics:\n    - dhcp\n"
        "    - {address: 10.0.0.5/24, gateway: 10.0.0.1, mac: '00:50:56:00:00:01'}\n"
        "    - 2001:db8::5/64\n"
    )
    assert read_spec(path) == vijson.linux_spec(
        "web-01",
        "example.com",
        hw_clock_utc=True,
        dns_servers=["10.0.0.2"],
        nics=[
            "dhcp",
            vijson.static_ipv4("10.0.0.5/24", gateway="10.0.0.1", mac_address="00:50:56:00:00:01"),
            "2001:db8::5/64",
        ],
    )


def test_secrets_come_from_variables(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(
        "windows:\n  computer_name: WEB-01\n  full_name: A\n  organization: B\n  time_zone: 85\n"
        "  admin_password: {env: WINDOWS_PASSWORD}\n"
    )
    missing = cli("spec", "check", path)
    assert (missing.code, "spec.yaml:6: windows.admin_password: " in missing.err) == (2, True)
    monkeypatch.setenv("WINDOWS_PASSWORD", "very-secret")
    spec = read_spec(path)
    assert isinstance(spec.identity, vim25.CustomizationSysprep)
    password = spec.identity.gui_unattended.password
    assert password is not None
    assert password.value == "very-secret"
    shown = cli("spec", "check", path, "--api")
    assert "very-secret" not in shown.out
    assert "value: '***'" in shown.out


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ":1: expected a mapping"),
        ("a: [", ":1: "),
        ("linx: {}", "expected one of linux, windows, cloud_init, or a CustomizationSpec"),
        ("linux: {host_name: a}", ":1: linux: domain is missing"),
        (f"{LINUX}domian: b", ":4: linux.domian: not known - did you mean domain?"),
        (
            "linux:\n  host_name: a\n  domain: 5",
            ":3: linux.domain: expected a text, found a number",
        ),
        ("linux:\n  host_name: a.b\n  domain: b", ":2: linux.host_name: "),
        (
            f"{LINUX}nics:\n    - dhcp\n    - 10.0.0.5",
            ":6: linux.nics[1]: 10.0.0.5: add the prefix",
        ),
        (f"{LINUX}nics: [{{adress: x}}]", "did you mean address?"),
        (f"{LINUX}time_zone: x\nwindows: {{}}", ":5: windows: not beside linux"),
        (
            f"{API}  hostNam: x",
            ":5: identity.hostNam: CustomizationLinuxPrep has no such member - did you mean",
        ),
        (
            f"{API}  hostName: {{_typeName: CustomizationFixedName, name: 5}}",
            ":5: identity.hostName",
        ),
    ],
)
def test_a_mistake_is_named(cli: Cli, tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(text)
    wrong = cli("spec", "check", path)
    assert (wrong.code, message in wrong.err) == (2, True), wrong.err
    assert "Traceback" not in wrong.err


def test_the_schemas_are_those_of_the_package(cli: Cli, tmp_path: Path) -> None:
    json_schemas.write(tmp_path)
    for option, name in (([], "spec"), (["--api"], "customization-spec")):
        made = (tmp_path / f"{name}.schema.json").read_text()
        assert cli("spec", "schema", *option).out == made, "make schemas writes them"


def test_the_schemas_agree_with_what_is_read(cli: Cli, tmp_path: Path) -> None:
    short = json.loads(cli("spec", "schema").out)
    api = json.loads(cli("spec", "schema", "--api").out)
    for form in ("--linux", "--windows", "--cloud-init"):
        path = tmp_path / "spec.yaml"
        path.write_text(cli("spec", "new", form).out)
        jsonschema.validate(YAML(typ="safe").load(path), short)
        jsonschema.validate(YAML(typ="safe").load(cli("spec", "check", path, "--api").out), api)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"linux": {"host_name": "a", "domian": "b"}}, short)
