# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationIpV6Generator."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationIpV6Generator(vmodl.DataObject):
    """Data object type ``CustomizationIpV6Generator`` (vmodl ``vim.vm.customization.IpV6Generator``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIpV6Generator/
    """
