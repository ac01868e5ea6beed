# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PortGroupConnecteeType."""

from __future__ import annotations

import vmodl


class PortGroupConnecteeType(vmodl.OpenEnum):
    """Enumerated type ``PortGroupConnecteeType`` (vmodl ``vim.host.PortGroup.PortConnecteeType``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PortGroupConnecteeType_enum/
    """

    VIRTUAL_MACHINE = "virtualMachine"
    SYSTEM_MANAGEMENT = "systemManagement"
    HOST = "host"
    UNKNOWN = "unknown"
