# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostStorageProtocol."""

from __future__ import annotations

import vmodl


class HostStorageProtocol(vmodl.OpenEnum):
    """Enumerated type ``HostStorageProtocol`` (vmodl ``vim.host.StorageProtocol``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageProtocol_enum/
    """

    SCSI = "scsi"
    NVME = "nvme"
