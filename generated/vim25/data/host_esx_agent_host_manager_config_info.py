# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostEsxAgentHostManagerConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostEsxAgentHostManagerConfigInfo(vmodl.DataObject):
    """Data object type ``HostEsxAgentHostManagerConfigInfo`` (vmodl
    ``vim.host.EsxAgentHostManager.ConfigInfo``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostEsxAgentHostManagerConfigInfo/
    """

    agent_vm_datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "agentVmDatastore", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``agentVmDatastore``. Since 5.0. Refers to a Datastore."""

    agent_vm_network: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "agentVmNetwork", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``agentVmNetwork``. Since 5.0. Refers to a Network."""
