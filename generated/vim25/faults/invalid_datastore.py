# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidDatastore."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidDatastore(VimFault):
    """Fault type ``InvalidDatastore`` (vmodl ``vim.fault.InvalidDatastore``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastore/
    """

    datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0. Refers to a Datastore."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""
