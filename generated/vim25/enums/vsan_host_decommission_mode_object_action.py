# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VsanHostDecommissionModeObjectAction."""

from __future__ import annotations

import vmodl


class VsanHostDecommissionModeObjectAction(vmodl.OpenEnum):
    """Enumerated type ``VsanHostDecommissionModeObjectAction`` (vmodl
    ``vim.vsan.host.DecommissionMode.ObjectAction``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDecommissionModeObjectAction_enum/
    """

    NO_ACTION = "noAction"
    ENSURE_OBJECT_ACCESSIBILITY = "ensureObjectAccessibility"
    EVACUATE_ALL_DATA = "evacuateAllData"
