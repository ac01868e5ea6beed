# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ManagedEntityStatus."""

from __future__ import annotations

import vmodl


class ManagedEntityStatus(vmodl.OpenEnum):
    """Enumerated type ``ManagedEntityStatus`` (vmodl ``vim.ManagedEntity.Status``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedEntityStatus_enum/
    """

    GRAY = "gray"
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
