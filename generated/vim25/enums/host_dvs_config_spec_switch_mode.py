# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostDVSConfigSpecSwitchMode."""

from __future__ import annotations

import vmodl


class HostDVSConfigSpecSwitchMode(vmodl.OpenEnum):
    """Enumerated type ``HostDVSConfigSpecSwitchMode`` (vmodl
    ``vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec.SwitchMode``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDVSConfigSpecSwitchMode_enum/
    """

    NORMAL = "normal"
    MUX = "mux"
