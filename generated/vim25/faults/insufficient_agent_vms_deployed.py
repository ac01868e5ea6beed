# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InsufficientAgentVmsDeployed."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InsufficientAgentVmsDeployed(InsufficientResourcesFault):
    """Fault type ``InsufficientAgentVmsDeployed`` (vmodl ``vim.fault.InsufficientAgentVmsDeployed``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientAgentVmsDeployed/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``hostName``. Since 5.0."""

    required_num_agent_vms: int = attrs.field(
        metadata={"wire": "requiredNumAgentVms", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``requiredNumAgentVms``. Since 5.0."""

    current_num_agent_vms: int = attrs.field(
        metadata={"wire": "currentNumAgentVms", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``currentNumAgentVms``. Since 5.0."""
