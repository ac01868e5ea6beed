# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NoCompatibleHostWithAccessToDevice."""

from __future__ import annotations

import attrs

from vim25.faults.no_compatible_host import NoCompatibleHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NoCompatibleHostWithAccessToDevice(NoCompatibleHost):
    """Fault type ``NoCompatibleHostWithAccessToDevice`` (vmodl
    ``vim.fault.NoCompatibleHostWithAccessToDevice``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NoCompatibleHostWithAccessToDevice/
    """
