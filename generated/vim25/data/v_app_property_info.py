# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppPropertyInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppPropertyInfo(vmodl.DataObject):
    """Data object type ``VAppPropertyInfo`` (vmodl ``vim.vApp.PropertyInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppPropertyInfo/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    class_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "classId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``classId``. Since 4.0."""

    instance_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceId``. Since 4.0."""

    id: str | None = attrs.field(
        default=None,
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    category: str | None = attrs.field(
        default=None,
        metadata={"wire": "category", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``category``. Since 4.0."""

    label: str | None = attrs.field(
        default=None,
        metadata={"wire": "label", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``label``. Since 4.0."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    type_reference: str | None = attrs.field(
        default=None,
        metadata={"wire": "typeReference", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``typeReference``. Since 5.1."""

    user_configurable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "userConfigurable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``userConfigurable``. Since 4.0."""

    default_value: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "defaultValue", "type": "string", "since": "4.0", "secret": True},
    )
    """Wire name ``defaultValue``. Since 4.0. Secret."""

    value: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "value", "type": "string", "since": "4.0", "secret": True},
    )
    """Wire name ``value``. Since 4.0. Secret."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""
