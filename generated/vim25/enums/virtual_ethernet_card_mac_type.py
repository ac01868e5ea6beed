# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualEthernetCardMacType."""

from __future__ import annotations

import vmodl


class VirtualEthernetCardMacType(vmodl.OpenEnum):
    """Enumerated type ``VirtualEthernetCardMacType`` (vmodl
    ``vim.vm.device.VirtualEthernetCardOption.MacTypes``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardMacType_enum/
    """

    MANUAL = "manual"
    GENERATED = "generated"
    ASSIGNED = "assigned"
