# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationGlobalIPSettings."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationGlobalIPSettings(vmodl.DataObject):
    """Data object type ``CustomizationGlobalIPSettings`` (vmodl
    ``vim.vm.customization.GlobalIPSettings``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGlobalIPSettings/
    """

    dns_suffix_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "dnsSuffixList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``dnsSuffixList``. Since 2.0."""

    dns_server_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "dnsServerList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``dnsServerList``. Since 2.0."""
