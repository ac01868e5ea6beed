# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComputeResourceHostSeedSpecSingleHostSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_connect_spec import HostConnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComputeResourceHostSeedSpecSingleHostSpec(vmodl.DataObject):
    """Data object type ``ComputeResourceHostSeedSpecSingleHostSpec`` (vmodl
    ``vim.ComputeResource.HostSeedSpec.SingleHostSpec``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceHostSeedSpecSingleHostSpec/
    """

    new_host_cnx_spec: HostConnectSpec | None = attrs.field(
        default=None,
        metadata={"wire": "newHostCnxSpec", "type": "HostConnectSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``newHostCnxSpec``. Since 2.0."""

    existing_host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "existingHost", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``existingHost``. Since 2.0. Refers to a HostSystem."""
