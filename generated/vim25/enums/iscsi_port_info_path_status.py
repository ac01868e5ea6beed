# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type IscsiPortInfoPathStatus."""

from __future__ import annotations

import vmodl


class IscsiPortInfoPathStatus(vmodl.OpenEnum):
    """Enumerated type ``IscsiPortInfoPathStatus`` (vmodl
    ``vim.host.IscsiManager.IscsiPortInfo.PathStatus``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiPortInfoPathStatus_enum/
    """

    NOT_USED = "notUsed"
    ACTIVE = "active"
    STAND_BY = "standBy"
    LAST_ACTIVE = "lastActive"
