# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceVCProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_config_spec_ex import ClusterConfigSpecEx


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceVCProfile(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceVCProfile`` (vmodl
    ``vim.ClusterComputeResource.VCProfile``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceVCProfile/
    """

    cluster_spec: ClusterConfigSpecEx | None = attrs.field(
        default=None,
        metadata={"wire": "clusterSpec", "type": "ClusterConfigSpecEx", "since": "6.7.1", "secret": False},
    )
    """Wire name ``clusterSpec``. Since 6.7.1."""

    evc_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "evcModeKey", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``evcModeKey``. Since 6.7.1."""

    evc_graphics_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "evcGraphicsModeKey", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``evcGraphicsModeKey``. Since 7.0.1.0."""
