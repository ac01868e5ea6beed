# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemSwapConfigurationHostCacheOption."""

from __future__ import annotations

import attrs

from vim25.data.host_system_swap_configuration_system_swap_option import HostSystemSwapConfigurationSystemSwapOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemSwapConfigurationHostCacheOption(HostSystemSwapConfigurationSystemSwapOption):
    """Data object type ``HostSystemSwapConfigurationHostCacheOption`` (vmodl
    ``vim.host.SystemSwapConfiguration.HostCacheOption``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemSwapConfigurationHostCacheOption/
    """
