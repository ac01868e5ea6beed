# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostQualifiedNameType."""

from __future__ import annotations

import vmodl


class HostQualifiedNameType(vmodl.OpenEnum):
    """Enumerated type ``HostQualifiedNameType`` (vmodl ``vim.host.QualifiedName.Type``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostQualifiedNameType_enum/
    """

    NVME_QUALIFIED_NAME = "nvmeQualifiedName"
    VVOL_NVME_QUALIFIED_NAME = "vvolNvmeQualifiedName"
