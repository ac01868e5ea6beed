# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineGuestOsFamily."""

from __future__ import annotations

import vmodl


class VirtualMachineGuestOsFamily(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineGuestOsFamily`` (vmodl
    ``vim.vm.GuestOsDescriptor.GuestOsFamily``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestOsFamily_enum/
    """

    WINDOWS_GUEST = "windowsGuest"
    LINUX_GUEST = "linuxGuest"
    NETWARE_GUEST = "netwareGuest"
    SOLARIS_GUEST = "solarisGuest"
    DARWIN_GUEST_FAMILY = "darwinGuestFamily"
    OTHER_GUEST_FAMILY = "otherGuestFamily"
