# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.nas_storage_profile import NasStorageProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageProfile(ApplyProfile):
    """Data object type ``StorageProfile`` (vmodl ``vim.profile.host.StorageProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageProfile/
    """

    nas_storage: list[NasStorageProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "nasStorage", "type": "NasStorageProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``nasStorage``. Since 4.0."""
