# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostCapabilityVmDirectPathGen2UnsupportedReason."""

from __future__ import annotations

import vmodl


class HostCapabilityVmDirectPathGen2UnsupportedReason(vmodl.OpenEnum):
    """Enumerated type ``HostCapabilityVmDirectPathGen2UnsupportedReason`` (vmodl
    ``vim.host.Capability.VmDirectPathGen2UnsupportedReason``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCapabilityVmDirectPathGen2UnsupportedReason_enum/
    """

    HOST_NPT_INCOMPATIBLE_PRODUCT = "hostNptIncompatibleProduct"
    HOST_NPT_INCOMPATIBLE_HARDWARE = "hostNptIncompatibleHardware"
    HOST_NPT_DISABLED = "hostNptDisabled"
