# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CollectorAddressUnset."""

from __future__ import annotations

import attrs

from vim25.faults.dvs_fault import DvsFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CollectorAddressUnset(DvsFault):
    """Fault type ``CollectorAddressUnset`` (vmodl ``vim.fault.CollectorAddressUnset``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CollectorAddressUnset/
    """
