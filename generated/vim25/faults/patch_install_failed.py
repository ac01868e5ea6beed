# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type PatchInstallFailed."""

from __future__ import annotations

import attrs

from vim25.faults.platform_config_fault import PlatformConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PatchInstallFailed(PlatformConfigFault):
    """Fault type ``PatchInstallFailed`` (vmodl ``vim.fault.PatchInstallFailed``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PatchInstallFailed/
    """

    rolled_back: bool = attrs.field(
        metadata={"wire": "rolledBack", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``rolledBack``. Since 2.0."""
