# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemSwapConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_system_swap_configuration_system_swap_option import HostSystemSwapConfigurationSystemSwapOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemSwapConfiguration(vmodl.DataObject):
    """Data object type ``HostSystemSwapConfiguration`` (vmodl ``vim.host.SystemSwapConfiguration``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfiguration/
    """

    option: list[HostSystemSwapConfigurationSystemSwapOption] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "HostSystemSwapConfigurationSystemSwapOption[]", "since": "5.1", "secret": False},
    )
    """Wire name ``option``. Since 5.1."""
