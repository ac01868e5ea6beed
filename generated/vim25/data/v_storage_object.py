# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_storage_object_config_info import VStorageObjectConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObject(vmodl.DataObject):
    """Data object type ``VStorageObject`` (vmodl ``vim.vslm.VStorageObject``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObject/
    """

    config: VStorageObjectConfigInfo = attrs.field(
        metadata={"wire": "config", "type": "VStorageObjectConfigInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``config``. Since 6.5."""
