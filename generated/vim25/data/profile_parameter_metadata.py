# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileParameterMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing

    from vim25.data.extended_element_description import ExtendedElementDescription
    from vim25.data.profile_parameter_metadata_parameter_relation_metadata import ProfileParameterMetadataParameterRelationMetadata


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileParameterMetadata(vmodl.DataObject):
    """Data object type ``ProfileParameterMetadata`` (vmodl ``vim.profile.ParameterMetadata``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileParameterMetadata/
    """

    id: ExtendedElementDescription = attrs.field(
        metadata={"wire": "id", "type": "ExtendedElementDescription", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    optional: bool = attrs.field(
        metadata={"wire": "optional", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``optional``. Since 4.0."""

    default_value: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "defaultValue", "type": "Any", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultValue``. Since 4.0."""

    hidden: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hidden", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``hidden``. Since 6.5."""

    security_sensitive: bool | None = attrs.field(
        default=None,
        metadata={"wire": "securitySensitive", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``securitySensitive``. Since 6.5."""

    read_only: bool | None = attrs.field(
        default=None,
        metadata={"wire": "readOnly", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``readOnly``. Since 6.5."""

    parameter_relations: list[ProfileParameterMetadataParameterRelationMetadata] | None = attrs.field(
        default=None,
        metadata={"wire": "parameterRelations", "type": "ProfileParameterMetadataParameterRelationMetadata[]", "since": "6.7", "secret": False},
    )
    """Wire name ``parameterRelations``. Since 6.7."""
