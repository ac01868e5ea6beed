# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DVSMacLimitPolicyType."""

from __future__ import annotations

import vmodl


class DVSMacLimitPolicyType(vmodl.OpenEnum):
    """Enumerated type ``DVSMacLimitPolicyType`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MacLimitPolicyType``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSMacLimitPolicyType_enum/
    """

    ALLOW = "allow"
    DROP = "drop"
