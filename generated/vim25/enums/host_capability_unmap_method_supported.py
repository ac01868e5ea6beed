# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostCapabilityUnmapMethodSupported."""

from __future__ import annotations

import vmodl


class HostCapabilityUnmapMethodSupported(vmodl.OpenEnum):
    """Enumerated type ``HostCapabilityUnmapMethodSupported`` (vmodl
    ``vim.host.Capability.UnmapMethodSupported``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCapabilityUnmapMethodSupported_enum/
    """

    PRIORITY = "priority"
    FIXED = "fixed"
    DYNAMIC = "dynamic"
