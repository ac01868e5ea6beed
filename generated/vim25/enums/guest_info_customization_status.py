# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type GuestInfoCustomizationStatus."""

from __future__ import annotations

import vmodl


class GuestInfoCustomizationStatus(vmodl.OpenEnum):
    """Enumerated type ``GuestInfoCustomizationStatus`` (vmodl
    ``vim.vm.GuestInfo.CustomizationStatus``).

    Since 7.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoCustomizationStatus_enum/
    """

    TOOLSDEPLOYPKG_IDLE = "TOOLSDEPLOYPKG_IDLE"
    TOOLSDEPLOYPKG_PENDING = "TOOLSDEPLOYPKG_PENDING"
    TOOLSDEPLOYPKG_RUNNING = "TOOLSDEPLOYPKG_RUNNING"
    TOOLSDEPLOYPKG_SUCCEEDED = "TOOLSDEPLOYPKG_SUCCEEDED"
    TOOLSDEPLOYPKG_FAILED = "TOOLSDEPLOYPKG_FAILED"
