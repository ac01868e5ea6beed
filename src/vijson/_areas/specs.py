"""Make the common customization specs short, and warn of known mistakes."""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterable
from types import FrameType

import vim25
from vijson._areas.adapters import addresses, global_settings, mappings, several, with_dns
from vmodl import concealed

__all__ = [
    "CustomizationWarning",
    "check_spec",
    "cloud_init_spec",
    "linux_spec",
    "windows_spec",
]


class CustomizationWarning(UserWarning):
    """A spec that the server takes, but that does not do what it says."""


def linux_spec(
    host_name: str | vim25.CustomizationName,
    domain: str,
    *,
    nics: Iterable[vim25.CustomizationAdapterMapping | str] = (),
    dns_servers: Iterable[str] = (),
    dns_suffixes: Iterable[str] = (),
    time_zone: str | None = None,
    hw_clock_utc: bool | None = None,
    script_text: str | None = None,
) -> vim25.CustomizationSpec:
    """Return the spec of a Linux guest.

    ``host_name`` is the name, without domain, or one of the name generators
    (``vim25.CustomizationVirtualMachineName()``). ``nics`` has one entry for
    each NIC of the VM, in PCI order unless they name MAC addresses: made by
    `static_ipv4`, `static_ipv6` or `dhcp`, or short, ``"10.0.0.5/24"``, ``"2001:db8::5/64"`` or
    ``"dhcp"``. DNS is set for the whole guest, as Linux guests ignore it on single NICs.
    ``time_zone`` is a name like ``Europe/Berlin``. Raises `ValueError` for
    what is no address.
    """
    script_text = concealed(script_text)  # in case that a traceback shows local variables
    if isinstance(host_name, str):
        if "." in host_name:
            raise ValueError(f"host_name {host_name}: give the domain as domain")
        host_name = _fixed("host_name", host_name)
    identity = vim25.CustomizationLinuxPrep(
        host_name=host_name,
        domain=domain,
        time_zone=time_zone,
        hw_clock_utc=hw_clock_utc,
        script_text=script_text,
    )
    return vim25.CustomizationSpec(
        identity=identity,
        global_ip_settings=global_settings(dns_servers, dns_suffixes),
        nic_setting_map=mappings(nics) or None,
    )


def cloud_init_spec(
    metadata: str,
    userdata: str | None = None,
    *,
    dns_servers: Iterable[str] = (),
    dns_suffixes: Iterable[str] = (),
) -> vim25.CustomizationSpec:
    """Return the spec of a guest that cloud-init customizes.

    ``metadata`` is cloud-init's, as YAML or JSON text of at most 524,288 bytes;
    `ValueError` is raised beyond that.
    """
    metadata, userdata = concealed(metadata), concealed(userdata)
    limit = 524_288
    if len(metadata.encode()) > limit:
        raise ValueError(f"metadata: more than {limit} bytes")
    return vim25.CustomizationSpec(
        identity=vim25.CustomizationCloudinitPrep(metadata=metadata, userdata=userdata),
        global_ip_settings=global_settings(dns_servers, dns_suffixes),
    )


def windows_spec(
    computer_name: str | vim25.CustomizationName,
    *,
    full_name: str,
    organization: str,
    time_zone: int,
    admin_password: str | None = None,
    product_id: str = "",
    nics: Iterable[vim25.CustomizationAdapterMapping | str] = (),
    dns_servers: Iterable[str] = (),
    dns_suffixes: Iterable[str] = (),
    workgroup: str | None = None,
    domain: str | None = None,
    domain_admin: str | None = None,
    domain_admin_password: str | None = None,
    run_once: Iterable[str] = (),
    auto_logon_count: int = 0,
    change_sid: bool = True,
) -> vim25.CustomizationSpec:
    """Return the spec of a Windows guest, to be customized while it is off, as when it is cloned.

    ``full_name`` and ``organization`` are whom Windows is licensed to, ``time_zone`` is the
    index in Microsoft's table (85 is Greenwich's). The guest joins a ``domain``, by an
    account of it, or else a ``workgroup``, WORKGROUP by default. ``run_once`` are commands
    for the first logon; ``auto_logon_count`` is how often the administrator is logged on by
    itself before. ``nics`` are as in `linux_spec`; DNS servers are set on each NIC, as
    Windows has none for the whole guest. Raises `ValueError` for what does not go together.
    """
    admin_password, domain_admin_password = (
        concealed(admin_password),
        concealed(domain_admin_password),
    )
    if domain is not None and workgroup is not None:
        raise ValueError("expected a domain or a workgroup, not both")
    if domain is not None and (domain_admin is None or domain_admin_password is None):
        raise ValueError("domain: needs domain_admin and domain_admin_password to join it")
    if auto_logon_count and admin_password is None:
        raise ValueError("auto_logon_count: needs admin_password")
    if isinstance(computer_name, str):
        computer_name = _fixed("computer_name", computer_name)
    identity = vim25.CustomizationSysprep(
        gui_unattended=vim25.CustomizationGuiUnattended(
            password=_password(admin_password),
            time_zone=time_zone,
            auto_logon=auto_logon_count > 0,
            auto_logon_count=auto_logon_count,
        ),
        user_data=vim25.CustomizationUserData(
            full_name=full_name,
            org_name=organization,
            computer_name=computer_name,
            product_id=product_id,
        ),
        identification=vim25.CustomizationIdentification(
            join_workgroup=workgroup or "WORKGROUP" if domain is None else None,
            join_domain=domain,
            domain_admin=domain_admin,
            domain_admin_password=_password(domain_admin_password),
        ),
        gui_run_once=_run_once(several(run_once)),
    )
    servers = addresses(dns_servers)
    return vim25.CustomizationSpec(
        options=vim25.CustomizationWinOptions(change_sid=change_sid, delete_accounts=False),
        identity=identity,
        global_ip_settings=global_settings((), dns_suffixes),
        nic_setting_map=[with_dns(nic, servers) for nic in mappings(nics)] or None,
    )


def _fixed(argument: str, name: str) -> vim25.CustomizationFixedName:
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name):
        raise ValueError(f"{argument} {name!r}: expected letters, digits and hyphens")
    return vim25.CustomizationFixedName(name=name)


def _password(value: str | None) -> vim25.CustomizationPassword | None:
    value = concealed(value)
    return None if value is None else vim25.CustomizationPassword(value=value, plain_text=True)


def _run_once(commands: list[str]) -> vim25.CustomizationGuiRunOnce | None:
    return vim25.CustomizationGuiRunOnce(command_list=commands) if commands else None


def check_spec(spec: vim25.CustomizationSpec) -> None:
    """Warn of what the server would take without a word and the guest ignore."""
    mappings = getattr(spec, "nic_setting_map", None)
    if not isinstance(mappings, list | tuple):
        return
    if isinstance(getattr(spec, "identity", None), vim25.CustomizationLinuxPrep):
        for index, mapping in enumerate(mappings):
            adapter = getattr(mapping, "adapter", None)
            if getattr(adapter, "dns_server_list", None) or getattr(adapter, "dns_domain", None):
                _warn(
                    f"spec.nicSettingMap[{index}].adapter: Linux guests ignore the DNS settings "
                    "of a NIC - set globalIPSettings (dns_servers= of linux_spec)"
                )
    named = [mapping for mapping in mappings if getattr(mapping, "mac_address", None)]
    if named and len(named) != len(mappings):
        _warn("spec.nicSettingMap: give the MAC address of every NIC or of none")


def _warn(text: str) -> None:
    warnings.warn(text, CustomizationWarning, stacklevel=_depth() + 1)


def _depth() -> int:
    """Return how many frames above its caller's is the first that is not ours: the user's."""
    depth, frame = 0, sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame):
        depth, frame = depth + 1, frame.f_back
    return depth


def _is_ours(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__")).partition(".")[0] == "vijson"
