# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostDateTimeInfoProtocol."""

from __future__ import annotations

import vmodl


class HostDateTimeInfoProtocol(vmodl.OpenEnum):
    """Enumerated type ``HostDateTimeInfoProtocol`` (vmodl ``vim.host.DateTimeInfo.Protocol``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeInfoProtocol_enum/
    """

    NTP = "ntp"
    PTP = "ptp"
