# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterRuleInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterRuleInfo(vmodl.DataObject):
    """Data object type ``ClusterRuleInfo`` (vmodl ``vim.cluster.RuleInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterRuleInfo/
    """

    key: int | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    status: ManagedEntityStatus | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "ManagedEntityStatus", "since": "2.0", "secret": False},
    )
    """Wire name ``status``. Since 2.0."""

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    mandatory: bool | None = attrs.field(
        default=None,
        metadata={"wire": "mandatory", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``mandatory``. Since 4.1."""

    user_created: bool | None = attrs.field(
        default=None,
        metadata={"wire": "userCreated", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``userCreated``. Since 4.1."""

    in_compliance: bool | None = attrs.field(
        default=None,
        metadata={"wire": "inCompliance", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``inCompliance``. Since 4.1."""

    rule_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "ruleUuid", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``ruleUuid``. Since 6.0."""
