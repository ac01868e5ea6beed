# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.extended_description import ExtendedDescription
    from vim25.data.profile_metadata_profile_operation_message import ProfileMetadataProfileOperationMessage
    from vim25.data.profile_metadata_profile_sort_spec import ProfileMetadataProfileSortSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileMetadata(vmodl.DataObject):
    """Data object type ``ProfileMetadata`` (vmodl ``vim.profile.ProfileMetadata``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileMetadata/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    profile_type_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "profileTypeName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``profileTypeName``. Since 5.0."""

    description: ExtendedDescription | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "ExtendedDescription", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    sort_spec: list[ProfileMetadataProfileSortSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "sortSpec", "type": "ProfileMetadataProfileSortSpec[]", "since": "5.0", "secret": False},
    )
    """Wire name ``sortSpec``. Since 5.0."""

    profile_category: str | None = attrs.field(
        default=None,
        metadata={"wire": "profileCategory", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``profileCategory``. Since 5.1."""

    profile_component: str | None = attrs.field(
        default=None,
        metadata={"wire": "profileComponent", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``profileComponent``. Since 5.1."""

    operation_messages: list[ProfileMetadataProfileOperationMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "operationMessages", "type": "ProfileMetadataProfileOperationMessage[]", "since": "6.7", "secret": False},
    )
    """Wire name ``operationMessages``. Since 6.7."""
