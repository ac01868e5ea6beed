# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDeviceURIBackingOptionDirection."""

from __future__ import annotations

import vmodl


class VirtualDeviceURIBackingOptionDirection(vmodl.OpenEnum):
    """Enumerated type ``VirtualDeviceURIBackingOptionDirection`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.URIBackingOption.Direction``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceURIBackingOptionDirection_enum/
    """

    SERVER = "server"
    CLIENT = "client"
