# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type RestrictedVersion."""

from __future__ import annotations

import attrs

from vim25.faults.security_error import SecurityError


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RestrictedVersion(SecurityError):
    """Fault type ``RestrictedVersion`` (vmodl ``vim.fault.RestrictedVersion``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RestrictedVersion/
    """
