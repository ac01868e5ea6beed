# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FailoverNodeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_ip_settings import CustomizationIPSettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FailoverNodeInfo(vmodl.DataObject):
    """Data object type ``FailoverNodeInfo`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FailoverNodeInfo/
    """

    cluster_ip_settings: CustomizationIPSettings = attrs.field(
        metadata={"wire": "clusterIpSettings", "type": "CustomizationIPSettings", "since": "6.5", "secret": False},
    )
    """Wire name ``clusterIpSettings``. Since 6.5."""

    failover_ip: CustomizationIPSettings | None = attrs.field(
        default=None,
        metadata={"wire": "failoverIp", "type": "CustomizationIPSettings", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverIp``. Since 6.5."""

    bios_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "biosUuid", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``biosUuid``. Since 6.5."""
