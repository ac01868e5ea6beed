# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type AffinityType."""

from __future__ import annotations

import vmodl


class AffinityType(vmodl.OpenEnum):
    """Enumerated type ``AffinityType`` (vmodl ``vim.fault.AffinityConfigured.Affinity``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AffinityType_enum/
    """

    MEMORY = "memory"
    CPU = "cpu"
