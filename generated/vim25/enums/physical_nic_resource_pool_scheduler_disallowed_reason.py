# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PhysicalNicResourcePoolSchedulerDisallowedReason."""

from __future__ import annotations

import vmodl


class PhysicalNicResourcePoolSchedulerDisallowedReason(vmodl.OpenEnum):
    """Enumerated type ``PhysicalNicResourcePoolSchedulerDisallowedReason`` (vmodl
    ``vim.host.PhysicalNic.ResourcePoolSchedulerDisallowedReason``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicResourcePoolSchedulerDisallowedReason_enum/
    """

    USER_OPT_OUT = "userOptOut"
    HARDWARE_UNSUPPORTED = "hardwareUnsupported"
