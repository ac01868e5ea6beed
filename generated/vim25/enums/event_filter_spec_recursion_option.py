# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type EventFilterSpecRecursionOption."""

from __future__ import annotations

import vmodl


class EventFilterSpecRecursionOption(vmodl.OpenEnum):
    """Enumerated type ``EventFilterSpecRecursionOption`` (vmodl
    ``vim.event.EventFilterSpec.RecursionOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecRecursionOption_enum/
    """

    SELF = "self"
    CHILDREN = "children"
    ALL = "all"
