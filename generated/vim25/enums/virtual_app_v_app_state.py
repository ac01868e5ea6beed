# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualAppVAppState."""

from __future__ import annotations

import vmodl


class VirtualAppVAppState(vmodl.OpenEnum):
    """Enumerated type ``VirtualAppVAppState`` (vmodl ``vim.VirtualApp.VAppState``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppVAppState_enum/
    """

    STARTED = "started"
    STOPPED = "stopped"
    STARTING = "starting"
    STOPPING = "stopping"
