# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CompositePolicyOption."""

from __future__ import annotations

import attrs

from vim25.data.policy_option import PolicyOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CompositePolicyOption(PolicyOption):
    """Data object type ``CompositePolicyOption`` (vmodl ``vim.profile.CompositePolicyOption``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CompositePolicyOption/
    """

    option: list[PolicyOption] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "PolicyOption[]", "since": "4.0", "secret": False},
    )
    """Wire name ``option``. Since 4.0."""
