# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationDhcpIpGenerator."""

from __future__ import annotations

import attrs

from vim25.data.customization_ip_generator import CustomizationIpGenerator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationDhcpIpGenerator(CustomizationIpGenerator):
    """Data object type ``CustomizationDhcpIpGenerator`` (vmodl
    ``vim.vm.customization.DhcpIpGenerator``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationDhcpIpGenerator/
    """
