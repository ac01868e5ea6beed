# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ObjectUpdateKind."""

from __future__ import annotations

import vmodl


class ObjectUpdateKind(vmodl.OpenEnum):
    """Enumerated type ``ObjectUpdateKind`` (vmodl
    ``vmodl.query.PropertyCollector.ObjectUpdate.Kind``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectUpdateKind_enum/
    """

    MODIFY = "modify"
    ENTER = "enter"
    LEAVE = "leave"
