# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationDhcpIpV6Generator."""

from __future__ import annotations

import attrs

from vim25.data.customization_ip_v6_generator import CustomizationIpV6Generator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationDhcpIpV6Generator(CustomizationIpV6Generator):
    """Data object type ``CustomizationDhcpIpV6Generator`` (vmodl
    ``vim.vm.customization.DhcpIpV6Generator``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationDhcpIpV6Generator/
    """
