# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceHCIConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_dvs_profile import ClusterComputeResourceDvsProfile
    from vim25.data.cluster_compute_resource_host_configuration_profile import ClusterComputeResourceHostConfigurationProfile
    from vim25.data.cluster_compute_resource_vc_profile import ClusterComputeResourceVCProfile
    from vim25.data.sddc_base import SDDCBase


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceHCIConfigSpec(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHCIConfigSpec`` (vmodl
    ``vim.ClusterComputeResource.HCIConfigSpec``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHCIConfigSpec/
    """

    dvs_prof: list[ClusterComputeResourceDvsProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "dvsProf", "type": "ClusterComputeResourceDvsProfile[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvsProf``. Since 6.7.1."""

    host_config_profile: ClusterComputeResourceHostConfigurationProfile | None = attrs.field(
        default=None,
        metadata={"wire": "hostConfigProfile", "type": "ClusterComputeResourceHostConfigurationProfile", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostConfigProfile``. Since 6.7.1."""

    v_san_config_spec: SDDCBase | None = attrs.field(
        default=None,
        metadata={"wire": "vSanConfigSpec", "type": "SDDCBase", "since": "6.7.1", "secret": False},
    )
    """Wire name ``vSanConfigSpec``. Since 6.7.1."""

    vc_prof: ClusterComputeResourceVCProfile | None = attrs.field(
        default=None,
        metadata={"wire": "vcProf", "type": "ClusterComputeResourceVCProfile", "since": "6.7.1", "secret": False},
    )
    """Wire name ``vcProf``. Since 6.7.1."""
