# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfConsumerOstNode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ovf_consumer_ovf_section import OvfConsumerOvfSection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerOstNode(vmodl.DataObject):
    """Data object type ``OvfConsumerOstNode`` (vmodl ``vim.OvfConsumer.OstNode``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerOstNode/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``id``. Since 5.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``type``. Since 5.0."""

    section: list[OvfConsumerOvfSection] | None = attrs.field(
        default=None,
        metadata={"wire": "section", "type": "OvfConsumerOvfSection[]", "since": "5.0", "secret": False},
    )
    """Wire name ``section``. Since 5.0."""

    child: list[OvfConsumerOstNode] | None = attrs.field(
        default=None,
        metadata={"wire": "child", "type": "OvfConsumerOstNode[]", "since": "5.0", "secret": False},
    )
    """Wire name ``child``. Since 5.0."""

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``entity``. Since 5.0. Refers to a ManagedEntity."""
