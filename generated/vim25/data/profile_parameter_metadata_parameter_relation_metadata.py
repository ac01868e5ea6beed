# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileParameterMetadataParameterRelationMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing

    from vim25.data.profile_property_path import ProfilePropertyPath


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileParameterMetadataParameterRelationMetadata(vmodl.DataObject):
    """Data object type ``ProfileParameterMetadataParameterRelationMetadata`` (vmodl
    ``vim.profile.ParameterMetadata.ParameterRelationMetadata``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileParameterMetadataParameterRelationMetadata/
    """

    relation_types: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "relationTypes", "type": "string[]", "since": "6.7", "secret": False},
    )
    """Wire name ``relationTypes``. Since 6.7."""

    values: list[typing.Any] | None = attrs.field(
        default=None,
        metadata={"wire": "values", "type": "Any[]", "since": "6.7", "secret": False},
    )
    """Wire name ``values``. Since 6.7."""

    path: ProfilePropertyPath | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "ProfilePropertyPath", "since": "6.7", "secret": False},
    )
    """Wire name ``path``. Since 6.7."""

    min_count: int = attrs.field(
        metadata={"wire": "minCount", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``minCount``. Since 6.7."""

    max_count: int = attrs.field(
        metadata={"wire": "maxCount", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``maxCount``. Since 6.7."""
