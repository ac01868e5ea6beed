# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type EventEventSeverity."""

from __future__ import annotations

import vmodl


class EventEventSeverity(vmodl.OpenEnum):
    """Enumerated type ``EventEventSeverity`` (vmodl ``vim.event.Event.EventSeverity``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventEventSeverity_enum/
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    USER = "user"
