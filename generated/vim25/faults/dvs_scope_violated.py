# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DvsScopeViolated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.dvs_fault import DvsFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsScopeViolated(DvsFault):
    """Fault type ``DvsScopeViolated`` (vmodl ``vim.fault.DvsScopeViolated``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsScopeViolated/
    """

    scope: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "scope", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``scope``. Since 4.0. Refers to a ManagedEntity."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``entity``. Since 4.0. Refers to a ManagedEntity."""
