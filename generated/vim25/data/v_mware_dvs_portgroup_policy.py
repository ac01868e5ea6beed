# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSPortgroupPolicy."""

from __future__ import annotations

import attrs

from vim25.data.dv_portgroup_policy import DVPortgroupPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSPortgroupPolicy(DVPortgroupPolicy):
    """Data object type ``VMwareDVSPortgroupPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VMwarePortgroupPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPortgroupPolicy/
    """

    vlan_override_allowed: bool = attrs.field(
        metadata={"wire": "vlanOverrideAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vlanOverrideAllowed``. Since 4.0."""

    uplink_teaming_override_allowed: bool = attrs.field(
        metadata={"wire": "uplinkTeamingOverrideAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkTeamingOverrideAllowed``. Since 4.0."""

    security_policy_override_allowed: bool = attrs.field(
        metadata={"wire": "securityPolicyOverrideAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``securityPolicyOverrideAllowed``. Since 4.0."""

    ipfix_override_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipfixOverrideAllowed", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``ipfixOverrideAllowed``. Since 5.0."""

    mac_management_override_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "macManagementOverrideAllowed", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``macManagementOverrideAllowed``. Since 6.7.1."""
