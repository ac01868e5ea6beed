# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DeviceNotSupportedReason."""

from __future__ import annotations

import vmodl


class DeviceNotSupportedReason(vmodl.OpenEnum):
    """Enumerated type ``DeviceNotSupportedReason`` (vmodl ``vim.fault.DeviceNotSupported.Reason``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceNotSupportedReason_enum/
    """

    HOST = "host"
    GUEST = "guest"
    FT = "ft"
