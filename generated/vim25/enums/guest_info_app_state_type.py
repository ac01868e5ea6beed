# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type GuestInfoAppStateType."""

from __future__ import annotations

import vmodl


class GuestInfoAppStateType(vmodl.OpenEnum):
    """Enumerated type ``GuestInfoAppStateType`` (vmodl ``vim.vm.GuestInfo.AppStateType``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoAppStateType_enum/
    """

    NONE = "none"
    APP_STATE_OK = "appStateOk"
    APP_STATE_NEED_RESET = "appStateNeedReset"
