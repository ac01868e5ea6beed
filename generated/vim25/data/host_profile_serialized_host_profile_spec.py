# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileSerializedHostProfileSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.profile_serialized_create_spec import ProfileSerializedCreateSpec

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileSerializedHostProfileSpec(ProfileSerializedCreateSpec):
    """Data object type ``HostProfileSerializedHostProfileSpec`` (vmodl
    ``vim.profile.host.HostProfile.SerializedHostProfileSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileSerializedHostProfileSpec/
    """

    validator_host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "validatorHost", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``validatorHost``. Since 5.0. Refers to a HostSystem."""

    validating: bool | None = attrs.field(
        default=None,
        metadata={"wire": "validating", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``validating``. Since 6.0."""
