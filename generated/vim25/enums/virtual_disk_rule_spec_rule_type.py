# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskRuleSpecRuleType."""

from __future__ import annotations

import vmodl


class VirtualDiskRuleSpecRuleType(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskRuleSpecRuleType`` (vmodl
    ``vim.storageDrs.VirtualDiskRuleSpec.RuleType``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRuleSpecRuleType_enum/
    """

    AFFINITY = "affinity"
    ANTI_AFFINITY = "antiAffinity"
    DISABLED = "disabled"
