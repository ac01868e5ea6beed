# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type FibreChannelPortType."""

from __future__ import annotations

import vmodl


class FibreChannelPortType(vmodl.OpenEnum):
    """Enumerated type ``FibreChannelPortType`` (vmodl ``vim.host.FibreChannelHba.PortType``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FibreChannelPortType_enum/
    """

    FABRIC = "fabric"
    LOOP = "loop"
    POINT_TO_POINT = "pointToPoint"
    UNKNOWN = "unknown"
