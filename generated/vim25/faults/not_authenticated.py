# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotAuthenticated."""

from __future__ import annotations

import attrs

from vim25.faults.no_permission import NoPermission


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotAuthenticated(NoPermission):
    """Fault type ``NotAuthenticated`` (vmodl ``vim.fault.NotAuthenticated``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotAuthenticated/
    """
