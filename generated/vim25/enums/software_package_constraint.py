# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type SoftwarePackageConstraint."""

from __future__ import annotations

import vmodl


class SoftwarePackageConstraint(vmodl.OpenEnum):
    """Enumerated type ``SoftwarePackageConstraint`` (vmodl ``vim.host.SoftwarePackage.Constraint``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SoftwarePackageConstraint_enum/
    """

    EQUALS = "equals"
    LESS_THAN = "lessThan"
    LESS_THAN_EQUAL = "lessThanEqual"
    GREATER_THAN_EQUAL = "greaterThanEqual"
    GREATER_THAN = "greaterThan"
