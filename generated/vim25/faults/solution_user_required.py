# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SolutionUserRequired."""

from __future__ import annotations

import attrs

from vim25.faults.security_error import SecurityError


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SolutionUserRequired(SecurityError):
    """Fault type ``SolutionUserRequired`` (vmodl ``vim.fault.SolutionUserRequired``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SolutionUserRequired/
    """
