# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PropertyChangeOp."""

from __future__ import annotations

import vmodl


class PropertyChangeOp(vmodl.OpenEnum):
    """Enumerated type ``PropertyChangeOp`` (vmodl ``vmodl.query.PropertyCollector.Change.Op``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyChangeOp_enum/
    """

    ADD = "add"
    REMOVE = "remove"
    ASSIGN = "assign"
    INDIRECT_REMOVE = "indirectRemove"
