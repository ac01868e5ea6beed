# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SSPIChallenge."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SSPIChallenge(VimFault):
    """Fault type ``SSPIChallenge`` (vmodl ``vim.fault.SSPIChallenge``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SSPIChallenge/
    """

    base64_token: str = attrs.field(
        repr=False,
        metadata={"wire": "base64Token", "type": "string", "since": "2.5", "secret": True},
    )
    """Wire name ``base64Token``. Since 2.5. Secret."""
