# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMwareDvsMulticastFilteringMode."""

from __future__ import annotations

import vmodl


class VMwareDvsMulticastFilteringMode(vmodl.OpenEnum):
    """Enumerated type ``VMwareDvsMulticastFilteringMode`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MulticastFilteringMode``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsMulticastFilteringMode_enum/
    """

    LEGACY_FILTERING = "legacyFiltering"
    SNOOPING = "snooping"
