# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileDeferredPolicyOptionParameter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue
    from vim25.data.profile_property_path import ProfilePropertyPath


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileDeferredPolicyOptionParameter(vmodl.DataObject):
    """Data object type ``ProfileDeferredPolicyOptionParameter`` (vmodl
    ``vim.profile.DeferredPolicyOptionParameter``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDeferredPolicyOptionParameter/
    """

    input_path: ProfilePropertyPath = attrs.field(
        metadata={"wire": "inputPath", "type": "ProfilePropertyPath", "since": "4.0", "secret": False},
    )
    """Wire name ``inputPath``. Since 4.0."""

    parameter: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "parameter", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``parameter``. Since 4.0."""
