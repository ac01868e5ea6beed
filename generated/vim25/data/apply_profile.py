# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ApplyProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.profile_apply_profile_property import ProfileApplyProfileProperty
    from vim25.data.profile_policy import ProfilePolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplyProfile(vmodl.DataObject):
    """Data object type ``ApplyProfile`` (vmodl ``vim.profile.ApplyProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyProfile/
    """

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``enabled``. Since 4.0."""

    policy: list[ProfilePolicy] | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "ProfilePolicy[]", "since": "4.0", "secret": False},
    )
    """Wire name ``policy``. Since 4.0."""

    profile_type_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "profileTypeName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``profileTypeName``. Since 5.0."""

    profile_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "profileVersion", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``profileVersion``. Since 5.0."""

    property: list[ProfileApplyProfileProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "property", "type": "ProfileApplyProfileProperty[]", "since": "5.0", "secret": False},
    )
    """Wire name ``property``. Since 5.0."""

    favorite: bool | None = attrs.field(
        default=None,
        metadata={"wire": "favorite", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``favorite``. Since 6.5."""

    to_be_merged: bool | None = attrs.field(
        default=None,
        metadata={"wire": "toBeMerged", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeMerged``. Since 6.5."""

    to_replace_with: bool | None = attrs.field(
        default=None,
        metadata={"wire": "toReplaceWith", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``toReplaceWith``. Since 6.5."""

    to_be_deleted: bool | None = attrs.field(
        default=None,
        metadata={"wire": "toBeDeleted", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeDeleted``. Since 6.5."""

    copy_enable_status: bool | None = attrs.field(
        default=None,
        metadata={"wire": "copyEnableStatus", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``copyEnableStatus``. Since 6.5."""

    hidden: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hidden", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``hidden``. Since 6.7."""
