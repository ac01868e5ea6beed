# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ValidateMigrationTestType."""

from __future__ import annotations

import vmodl


class ValidateMigrationTestType(vmodl.OpenEnum):
    """Enumerated type ``ValidateMigrationTestType`` (vmodl
    ``vim.ServiceInstance.ValidateMigrationTestType``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ValidateMigrationTestType_enum/
    """

    SOURCE_TESTS = "sourceTests"
    COMPATIBILITY_TESTS = "compatibilityTests"
    DISK_ACCESSIBILITY_TESTS = "diskAccessibilityTests"
    RESOURCE_TESTS = "resourceTests"
