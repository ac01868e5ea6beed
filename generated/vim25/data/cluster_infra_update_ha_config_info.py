# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterInfraUpdateHaConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterInfraUpdateHaConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterInfraUpdateHaConfigInfo`` (vmodl
    ``vim.cluster.InfraUpdateHaConfigInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterInfraUpdateHaConfigInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``enabled``. Since 6.5."""

    behavior: str | None = attrs.field(
        default=None,
        metadata={"wire": "behavior", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``behavior``. Since 6.5."""

    moderate_remediation: str | None = attrs.field(
        default=None,
        metadata={"wire": "moderateRemediation", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``moderateRemediation``. Since 6.5."""

    severe_remediation: str | None = attrs.field(
        default=None,
        metadata={"wire": "severeRemediation", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``severeRemediation``. Since 6.5."""

    providers: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "providers", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``providers``. Since 6.5."""
