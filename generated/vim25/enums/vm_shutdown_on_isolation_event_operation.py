# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VmShutdownOnIsolationEventOperation."""

from __future__ import annotations

import vmodl


class VmShutdownOnIsolationEventOperation(vmodl.OpenEnum):
    """Enumerated type ``VmShutdownOnIsolationEventOperation`` (vmodl
    ``vim.event.VmShutdownOnIsolationEvent.Operation``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmShutdownOnIsolationEventOperation_enum/
    """

    SHUTDOWN = "shutdown"
    POWERED_OFF = "poweredOff"
