# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostProtocolEndpointPEType."""

from __future__ import annotations

import vmodl


class HostProtocolEndpointPEType(vmodl.OpenEnum):
    """Enumerated type ``HostProtocolEndpointPEType`` (vmodl ``vim.host.ProtocolEndpoint.PEType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProtocolEndpointPEType_enum/
    """

    BLOCK = "block"
    NAS = "nas"
