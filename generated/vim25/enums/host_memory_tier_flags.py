# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostMemoryTierFlags."""

from __future__ import annotations

import vmodl


class HostMemoryTierFlags(vmodl.OpenEnum):
    """Enumerated type ``HostMemoryTierFlags`` (vmodl ``vim.host.MemoryTierFlags``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryTierFlags_enum/
    """

    MEMORY_TIER = "memoryTier"
    PERSISTENT_TIER = "persistentTier"
    CACHING_TIER = "cachingTier"
