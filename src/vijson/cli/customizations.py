"""``vijson customize``: one running guest, or a fleet."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any

import typer

import vijson
import vim25
from vijson.cli.commands import command
from vijson.cli.completion import complete_vm
from vijson.cli.connections import Connection
from vijson.cli.failures import Usage
from vijson.cli.fleets import customize_fleet
from vijson.cli.nics import NIC_HELP, nic
from vijson.cli.passwords import password_of
from vijson.cli.spec_files import read_spec
from vijson.cli.targets import found_vm
from vijson.cli.waiting import NoWaitOption, WaitOption, finish
from vmodl import concealed

__all__ = ["add_to"]

_AT_ONCE = 64
_OPTIONS = {
    "host_name": "--hostname",
    "domain": "--domain",
    "dns_servers": "--dns",
    "dns_suffixes": "--dns-suffix",
    "address": "--nic",
    "time_zone": "--time-zone",
}
"""Which option sets an argument of the library, of which its errors speak."""
_GUEST, _SPEC, _FLEET = "Guest", "What it is to be", "Fleet"


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    command(
        app,
        "customize",
        "vijson customize web-01 --guest-user root --hostname web-01 --nic 10.0.0.5/24 --wait 5m",
    )(customize)


def _guest(*names: str, help: str, **more: Any) -> Any:
    return typer.Option(*names, help=help, rich_help_panel=_GUEST, **more)


def _spec(*names: str, help: str) -> Any:
    return typer.Option(*names, help=help, rich_help_panel=_SPEC)


def _fleet(*names: str, help: str, **more: Any) -> Any:
    return typer.Option(*names, help=help, rich_help_panel=_FLEET, **more)


def customize(
    connection: Connection,
    vm: Annotated[
        str | None,
        typer.Argument(
            metavar="VM",
            help="Name, moId, or ip=10.0.0.5 and the like; or -f for a fleet.",
            autocompletion=complete_vm,
        ),
    ] = None,
    guest_user: Annotated[
        str | None, _guest("--guest-user", help="An administrator of the guest: root.")
    ] = None,
    guest_password_fd: Annotated[
        int | None,
        _guest(
            "--guest-password-fd",
            metavar="N",
            help="Read its password from this file descriptor; else VIJSON_GUEST_PASSWORD, "
            "govc's GOVC_GUEST_LOGIN, or a prompt.",
        ),
    ] = None,
    spec: Annotated[
        Path | None, _spec("--spec", help="A spec file: vijson spec new --linux writes one.")
    ] = None,
    hostname: Annotated[
        str | None, _spec("--hostname", help="Of a Linux guest; its domain may follow.")
    ] = None,
    domain: Annotated[
        str | None, _spec("--domain", help="Its domain; by default localdomain.")
    ] = None,
    nics: Annotated[list[str] | None, _spec("--nic", help=NIC_HELP)] = None,
    dns: Annotated[list[str] | None, _spec("--dns", help="A DNS server; again for more.")] = None,
    dns_suffix: Annotated[
        list[str] | None, _spec("--dns-suffix", help="Where short names are looked up.")
    ] = None,
    time_zone: Annotated[str | None, _spec("--time-zone", help="Such as Europe/Berlin.")] = None,
    file: Annotated[
        Path | None,
        _fleet("--file", "-f", help="CSV: a line a guest, its VM in the column vm."),
    ] = None,
    template: Annotated[
        Path | None,
        _fleet("--template", help="A spec file, with ${column} for what differs."),
    ] = None,
    journal: Annotated[
        Path | None,
        _fleet("--journal", help="Each guest once, even after kill -9: the same command goes on."),
    ] = None,
    at_once: Annotated[
        int | None, _fleet("--at-once", min=1, help="How many guests at once; by default 64.")
    ] = None,
    resubmit_unknown: Annotated[
        bool,
        _fleet("--resubmit-unknown", help="Submit guests of which nobody knows, too."),
    ] = False,
    rerun_changed: Annotated[
        bool,
        _fleet("--rerun-changed", help="Those, too, whose spec is another than in the journal."),
    ] = False,
    rerun_failed: Annotated[
        bool, _fleet("--rerun-failed", help="Those, too, that have failed by the journal.")
    ] = False,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Customize running guests: name, addresses, DNS. The VM is on, with Tools running."""
    if guest_password_fd is not None and guest_password_fd == connection.password_fd:
        raise Usage("--guest-password-fd: another descriptor than --password-fd")
    told = {
        "--hostname": hostname,
        "--domain": domain,
        "--nic": nics,
        "--dns": dns,
        "--dns-suffix": dns_suffix,
        "--time-zone": time_zone,
    }
    again = {
        "resubmit_unknown": resubmit_unknown,
        "rerun_changed": rerun_changed,
        "rerun_failed": rerun_failed,
    }
    of_fleets = {"--template": template, "--journal": journal, "--at-once": at_once}
    of_fleets |= {f"--{name.replace('_', '-')}": value for name, value in again.items()}
    if file is not None:
        _refuse(
            {"VM": vm, "--spec": spec, **told, "--wait": wait, "--no-wait": no_wait},
            "not with --file, whose --template says what guests are to be",
        )
        if template is None:
            raise Usage("--template is missing: `vijson spec new --linux > web.yaml` writes one")
        customize_fleet(
            connection,
            file,
            template,
            _login(guest_user, guest_password_fd),
            journal=journal,
            max_in_flight=at_once or _AT_ONCE,
            again=again,
        )
        return
    if vm is None:
        raise Usage("which VM? Name one, or a fleet by --file")
    _refuse(of_fleets, "goes with --file")
    wanted = _wanted(spec, told)
    auth = _login(guest_user, guest_password_fd)
    with connection.connect() as vc:
        task = vc.customize_guest(found_vm(vc, vm), auth=auth, spec=wanted)
        finish(task, f"customizing {vm}", wait, no_wait)
    typer.echo(f"{vm} is customized")


def _refuse(options: dict[str, Any], why: str) -> None:
    """Raise `Usage` for the first option that was given."""
    if unfit := next((option for option, value in options.items() if value), None):
        raise Usage(f"{unfit}: {why}")


def _wanted(spec: Path | None, told: dict[str, Any]) -> vim25.CustomizationSpec:
    """Return what one guest is to be, by a file or by options."""
    if spec is None:
        if told["--hostname"] is None:
            raise Usage("what is it to be? Use --hostname, or --spec")
        return _linux(told)
    _refuse(told, "not with --spec, which says it all")
    return read_spec(spec)


def _linux(given: dict[str, Any]) -> vim25.CustomizationSpec:
    name, _, rest = str(given["--hostname"]).partition(".")
    domain = given["--domain"] or rest or "localdomain"
    if given["--domain"] and rest and rest != given["--domain"]:
        raise Usage(f"--domain: it is {domain}, but --hostname says {rest}")
    try:
        return vijson.linux_spec(
            name,
            domain,
            nics=[nic(text) for text in given["--nic"] or ()],
            dns_servers=given["--dns"] or (),
            dns_suffixes=given["--dns-suffix"] or (),
            time_zone=given["--time-zone"],
        )
    except ValueError as error:
        argument, separator, rest = str(error).partition(" ")
        option = _OPTIONS.get(argument.rstrip(":"))
        raise Usage(f"{option}{separator}{rest}" if option else str(error)) from None


def _login(user: str | None, descriptor: int | None) -> vim25.NamePasswordAuthentication:
    """Return the login to guests: of options and variables, or govc's, or asked for."""
    govc_user, separator, govc_password = os.environ.get("GOVC_GUEST_LOGIN", "").partition(":")
    is_set = descriptor is not None or bool(os.environ.get("VIJSON_GUEST_PASSWORD"))
    if separator and not is_set and user in (None, govc_user):
        return _auth(govc_user, concealed(govc_password))
    if user is None:
        raise Usage("nobody of the guest is named - use --guest-user root")
    password = password_of(
        f"password of {user} in the guest",
        os.environ.get("VIJSON_GUEST_PASSWORD") or None,
        descriptor,
        "VIJSON_GUEST_PASSWORD",
        "--guest-password-fd",
    )
    return _auth(user, password)


def _auth(user: str, password: str) -> vim25.NamePasswordAuthentication:
    return vim25.NamePasswordAuthentication(
        interactive_session=False, username=user, password=concealed(password)
    )
