# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterVmComponentProtectionSettings."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterVmComponentProtectionSettings(vmodl.DataObject):
    """Data object type ``ClusterVmComponentProtectionSettings`` (vmodl
    ``vim.cluster.VmComponentProtectionSettings``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmComponentProtectionSettings/
    """

    vm_storage_protection_for_apd: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmStorageProtectionForAPD", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmStorageProtectionForAPD``. Since 6.0."""

    enable_apd_timeout_for_hosts: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enableAPDTimeoutForHosts", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``enableAPDTimeoutForHosts``. Since 6.0."""

    vm_terminate_delay_for_apd_sec: int | None = attrs.field(
        default=None,
        metadata={"wire": "vmTerminateDelayForAPDSec", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``vmTerminateDelayForAPDSec``. Since 6.0."""

    vm_reaction_on_apd_cleared: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmReactionOnAPDCleared", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmReactionOnAPDCleared``. Since 6.0."""

    vm_storage_protection_for_pdl: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmStorageProtectionForPDL", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmStorageProtectionForPDL``. Since 6.0."""
