# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidIpmiMacAddress."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidIpmiMacAddress(VimFault):
    """Fault type ``InvalidIpmiMacAddress`` (vmodl ``vim.fault.InvalidIpmiMacAddress``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIpmiMacAddress/
    """

    user_provided_mac_address: str = attrs.field(
        metadata={"wire": "userProvidedMacAddress", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``userProvidedMacAddress``. Since 4.0."""

    observed_mac_address: str = attrs.field(
        metadata={"wire": "observedMacAddress", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``observedMacAddress``. Since 4.0."""
