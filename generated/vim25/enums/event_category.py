# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type EventCategory."""

from __future__ import annotations

import vmodl


class EventCategory(vmodl.OpenEnum):
    """Enumerated type ``EventCategory`` (vmodl ``vim.event.EventDescription.EventCategory``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventCategory_enum/
    """

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    USER = "user"
