# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FailToEnableSPBM."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.not_enough_licenses import NotEnoughLicenses

if TYPE_CHECKING:
    import vmodl

    from vim25.data.compute_resource_host_spbm_license_info import ComputeResourceHostSPBMLicenseInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FailToEnableSPBM(NotEnoughLicenses):
    """Fault type ``FailToEnableSPBM`` (vmodl ``vim.fault.FailToEnableSPBM``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FailToEnableSPBM/
    """

    cs: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "cs", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``cs``. Since 5.0. Refers to a ComputeResource."""

    cs_name: str = attrs.field(
        metadata={"wire": "csName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``csName``. Since 5.0."""

    host_license_states: list[ComputeResourceHostSPBMLicenseInfo] = attrs.field(
        metadata={"wire": "hostLicenseStates", "type": "ComputeResourceHostSPBMLicenseInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``hostLicenseStates``. Since 5.0."""
