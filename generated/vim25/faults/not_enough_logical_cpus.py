# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotEnoughLogicalCpus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.not_enough_cpus import NotEnoughCpus

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotEnoughLogicalCpus(NotEnoughCpus):
    """Fault type ``NotEnoughLogicalCpus`` (vmodl ``vim.fault.NotEnoughLogicalCpus``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughLogicalCpus/
    """

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``host``. Since 2.5. Refers to a HostSystem."""
