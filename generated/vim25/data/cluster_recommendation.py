# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterRecommendation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.cluster_action import ClusterAction
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterRecommendation(vmodl.DataObject):
    """Data object type ``ClusterRecommendation`` (vmodl ``vim.cluster.Recommendation``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterRecommendation/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``key``. Since 2.5."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``type``. Since 2.5."""

    time: datetime.datetime = attrs.field(
        metadata={"wire": "time", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``time``. Since 2.5."""

    rating: int = attrs.field(
        metadata={"wire": "rating", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``rating``. Since 2.5."""

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``reason``. Since 2.5."""

    reason_text: str = attrs.field(
        metadata={"wire": "reasonText", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``reasonText``. Since 2.5."""

    warning_text: str | None = attrs.field(
        default=None,
        metadata={"wire": "warningText", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``warningText``. Since 6.0."""

    warning_details: LocalizableMessage | None = attrs.field(
        default=None,
        metadata={"wire": "warningDetails", "type": "LocalizableMessage", "since": "6.0", "secret": False},
    )
    """Wire name ``warningDetails``. Since 6.0."""

    prerequisite: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "prerequisite", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``prerequisite``. Since 2.5."""

    action: list[ClusterAction] | None = attrs.field(
        default=None,
        metadata={"wire": "action", "type": "ClusterAction[]", "since": "2.5", "secret": False},
    )
    """Wire name ``action``. Since 2.5."""

    target: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "target", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``target``. Since 2.5. Refers to a ManagedObject."""
