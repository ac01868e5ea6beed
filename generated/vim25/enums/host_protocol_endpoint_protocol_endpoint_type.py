# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostProtocolEndpointProtocolEndpointType."""

from __future__ import annotations

import vmodl


class HostProtocolEndpointProtocolEndpointType(vmodl.OpenEnum):
    """Enumerated type ``HostProtocolEndpointProtocolEndpointType`` (vmodl
    ``vim.host.ProtocolEndpoint.ProtocolEndpointType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProtocolEndpointProtocolEndpointType_enum/
    """

    SCSI = "scsi"
    NFS = "nfs"
    NFS4X = "nfs4x"
