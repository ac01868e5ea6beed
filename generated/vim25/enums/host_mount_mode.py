# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostMountMode."""

from __future__ import annotations

import vmodl


class HostMountMode(vmodl.OpenEnum):
    """Enumerated type ``HostMountMode`` (vmodl ``vim.host.MountInfo.AccessMode``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMountMode_enum/
    """

    READ_WRITE = "readWrite"
    READ_ONLY = "readOnly"
