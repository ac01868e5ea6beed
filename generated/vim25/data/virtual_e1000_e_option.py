# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualE1000eOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_ethernet_card_option import VirtualEthernetCardOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualE1000eOption(VirtualEthernetCardOption):
    """Data object type ``VirtualE1000eOption`` (vmodl ``vim.vm.device.VirtualE1000eOption``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualE1000eOption/
    """
