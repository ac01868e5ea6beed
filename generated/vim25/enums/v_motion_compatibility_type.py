# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMotionCompatibilityType."""

from __future__ import annotations

import vmodl


class VMotionCompatibilityType(vmodl.OpenEnum):
    """Enumerated type ``VMotionCompatibilityType`` (vmodl
    ``vim.ServiceInstance.VMotionCompatibilityType``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionCompatibilityType_enum/
    """

    CPU = "cpu"
    SOFTWARE = "software"
