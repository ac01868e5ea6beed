"""``vijson spec``: spec files, new and checked, and their JSON schemas for editors."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Annotated, Any

import typer

import vim25
import vmodl
from vijson.cli.commands import group, offline
from vijson.cli.failures import Usage
from vijson.cli.output import yaml_text
from vijson.cli.spec_files import check_template, columns_used, spec_of
from vijson.cli.yaml_files import read_document

__all__ = ["add_to"]

_NEW = {
    "linux": """\
# The customization of a Linux guest. Check it: vijson spec check FILE
# In a template of a fleet, ${column} stands for a column of the CSV file.
linux:
  host_name: web-01
  domain: example.com
  # One for each NIC of the VM, in order: dhcp, an address with its prefix length,
  # or {address: 10.0.0.5/24, gateway: 10.0.0.1, mac: "00:50:56:00:00:01"}.
  nics:
    - 10.0.0.5/24,gateway=10.0.0.1
  dns_servers: [10.0.0.2]
  dns_suffixes: [example.com]
  # time_zone: Europe/Berlin
  # script_text: |
  #   #!/bin/sh
""",
    "windows": """\
# The customization of a Windows guest, when it is cloned or powered on. Check it:
# vijson spec check FILE. A secret may be {env: NAME}, the variable that has it.
windows:
  computer_name: web-01
  full_name: Web Team
  organization: Example
  time_zone: 85  # Microsoft's index: 85 is Greenwich
  # admin_password: {env: WINDOWS_PASSWORD}
  workgroup: WORKGROUP
  # One for each NIC of the VM, in order.
  nics:
    - 10.0.0.5/24,gateway=10.0.0.1
  dns_servers: [10.0.0.2]
""",
    "cloud_init": """\
# The customization of a guest by cloud-init. Check it: vijson spec check FILE
cloud_init:
  metadata: |
    instance-id: web-01
    local-hostname: web-01
    network:
      version: 2
      ethernets:
        nics:
          match: {name: ens*}
          dhcp4: true
  # userdata: |
  #   #cloud-config
""",
}


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    spec = group(app, "spec", "Spec files of guest customization.")
    offline(spec, "new", "vijson spec new --linux > web.yaml")(new)
    offline(spec, "check", "vijson spec check web.yaml")(check)
    offline(spec, "schema", "vijson spec schema > spec.schema.json")(schema)


def new(
    linux: Annotated[bool, typer.Option("--linux", help="Of a Linux guest.")] = False,
    windows: Annotated[bool, typer.Option("--windows", help="Of a Windows guest.")] = False,
    cloud_init: Annotated[
        bool, typer.Option("--cloud-init", help="Of a guest with cloud-init.")
    ] = False,
) -> None:
    """Print a spec file to begin with."""
    forms = {"linux": linux, "windows": windows, "cloud_init": cloud_init}
    chosen = [form for form, value in forms.items() if value]
    if len(chosen) != 1:
        raise Usage("which one? Use --linux, --windows or --cloud-init")
    typer.echo(_NEW[chosen[0]], nl=False)


def check(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A spec file, or a template of a fleet.")
    ],
    api: Annotated[
        bool, typer.Option("--api", help="Print it as the API has it, secrets left out.")
    ] = False,
) -> None:
    """Check a spec file: a mistake is named by file, line and path."""
    document = read_document(file)
    if columns := columns_used(document):
        check_template(document)
        typer.echo(f"{file} is a template, to be filled: {', '.join(sorted(columns))}")
        return
    spec = spec_of(document)
    if api:
        typer.echo(yaml_text(_without_secrets(spec)), nl=False)
        return
    typer.echo(f"{file} is a spec of a {type(spec.identity).__name__}")


def schema(
    api: Annotated[
        bool, typer.Option("--api", help="Of the API's own structure, not the short forms.")
    ] = False,
) -> None:
    """Print the JSON schema of spec files, for editors."""
    name = "customization-spec.schema.json" if api else "spec.schema.json"
    text = resources.files("vijson.cli").joinpath("schemas", name).read_text(encoding="utf-8")
    typer.echo(text, nl=False)


def _without_secrets(spec: vim25.CustomizationSpec) -> Any:
    secrets = set(vmodl.secret_values(spec))

    def hidden(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: hidden(value) for key, value in node.items()}
        if isinstance(node, list):
            return [hidden(item) for item in node]
        return "***" if isinstance(node, str) and node in secrets else node

    return hidden(vim25.unstructure(spec))
