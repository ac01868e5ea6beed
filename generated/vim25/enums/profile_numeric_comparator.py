# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ProfileNumericComparator."""

from __future__ import annotations

import vmodl


class ProfileNumericComparator(vmodl.OpenEnum):
    """Enumerated type ``ProfileNumericComparator`` (vmodl ``vim.profile.NumericComparator``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileNumericComparator_enum/
    """

    LESS_THAN = "lessThan"
    LESS_THAN_EQUAL = "lessThanEqual"
    EQUAL = "equal"
    NOT_EQUAL = "notEqual"
    GREATER_THAN_EQUAL = "greaterThanEqual"
    GREATER_THAN = "greaterThan"
