# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ThirdPartyLicenseAssignmentFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.runtime_fault import RuntimeFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ThirdPartyLicenseAssignmentFailed(RuntimeFault):
    """Fault type ``ThirdPartyLicenseAssignmentFailed`` (vmodl
    ``vim.fault.ThirdPartyLicenseAssignmentFailed``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ThirdPartyLicenseAssignmentFailed/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem."""

    module: str = attrs.field(
        metadata={"wire": "module", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``module``. Since 5.0."""

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``reason``. Since 5.0."""
