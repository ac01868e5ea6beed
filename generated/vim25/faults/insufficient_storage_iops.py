# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InsufficientStorageIops."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InsufficientStorageIops(VimFault):
    """Fault type ``InsufficientStorageIops`` (vmodl ``vim.fault.InsufficientStorageIops``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStorageIops/
    """

    unreserved_iops: int = attrs.field(
        metadata={"wire": "unreservedIops", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``unreservedIops``. Since 6.0."""

    requested_iops: int = attrs.field(
        metadata={"wire": "requestedIops", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``requestedIops``. Since 6.0."""

    datastore_name: str = attrs.field(
        metadata={"wire": "datastoreName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``datastoreName``. Since 6.0."""
