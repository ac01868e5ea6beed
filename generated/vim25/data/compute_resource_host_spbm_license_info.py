# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComputeResourceHostSPBMLicenseInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.compute_resource_host_spbm_license_info_host_spbm_license_state import ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComputeResourceHostSPBMLicenseInfo(vmodl.DataObject):
    """Data object type ``ComputeResourceHostSPBMLicenseInfo`` (vmodl
    ``vim.ComputeResource.HostSPBMLicenseInfo``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceHostSPBMLicenseInfo/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem."""

    license_state: ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState = attrs.field(
        metadata={"wire": "licenseState", "type": "ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState", "since": "5.0", "secret": False},
    )
    """Wire name ``licenseState``. Since 5.0."""
