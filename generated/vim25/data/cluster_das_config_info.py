# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_das_admission_control_policy import ClusterDasAdmissionControlPolicy
    from vim25.data.cluster_das_vm_settings import ClusterDasVmSettings
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterDasConfigInfo`` (vmodl ``vim.cluster.DasConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasConfigInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    vm_monitoring: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmMonitoring", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmMonitoring``. Since 4.0."""

    host_monitoring: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostMonitoring", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``hostMonitoring``. Since 4.0."""

    vm_component_protecting: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmComponentProtecting", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmComponentProtecting``. Since 6.0."""

    failover_level: int | None = attrs.field(
        default=None,
        metadata={"wire": "failoverLevel", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``failoverLevel``. Since 2.0."""

    admission_control_policy: ClusterDasAdmissionControlPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "admissionControlPolicy", "type": "ClusterDasAdmissionControlPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``admissionControlPolicy``. Since 4.0."""

    admission_control_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "admissionControlEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``admissionControlEnabled``. Since 2.0."""

    default_vm_settings: ClusterDasVmSettings | None = attrs.field(
        default=None,
        metadata={"wire": "defaultVmSettings", "type": "ClusterDasVmSettings", "since": "2.5", "secret": False},
    )
    """Wire name ``defaultVmSettings``. Since 2.5."""

    option: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue[]", "since": "2.0", "secret": False},
    )
    """Wire name ``option``. Since 2.0."""

    heartbeat_datastore: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "heartbeatDatastore", "type": "ManagedObjectReference[]", "since": "5.0", "secret": False},
    )
    """Wire name ``heartbeatDatastore``. Since 5.0. Refers to a Datastore."""

    h_b_datastore_candidate_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "hBDatastoreCandidatePolicy", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``hBDatastoreCandidatePolicy``. Since 5.0."""
