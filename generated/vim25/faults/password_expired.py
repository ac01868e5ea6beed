# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type PasswordExpired."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_login import InvalidLogin


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PasswordExpired(InvalidLogin):
    """Fault type ``PasswordExpired`` (vmodl ``vim.fault.PasswordExpired``).

    Since 6.7.2.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PasswordExpired/
    """
