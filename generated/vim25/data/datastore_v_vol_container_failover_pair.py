# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreVVolContainerFailoverPair."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreVVolContainerFailoverPair(vmodl.DataObject):
    """Data object type ``DatastoreVVolContainerFailoverPair`` (vmodl
    ``vim.Datastore.VVolContainerFailoverPair``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreVVolContainerFailoverPair/
    """

    src_container: str | None = attrs.field(
        default=None,
        metadata={"wire": "srcContainer", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``srcContainer``. Since 6.5."""

    tgt_container: str = attrs.field(
        metadata={"wire": "tgtContainer", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``tgtContainer``. Since 6.5."""

    vvol_mapping: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "vvolMapping", "type": "KeyValue[]", "since": "6.5", "secret": False},
    )
    """Wire name ``vvolMapping``. Since 6.5."""
