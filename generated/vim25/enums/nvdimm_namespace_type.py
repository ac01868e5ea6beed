# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NvdimmNamespaceType."""

from __future__ import annotations

import vmodl


class NvdimmNamespaceType(vmodl.OpenEnum):
    """Enumerated type ``NvdimmNamespaceType`` (vmodl ``vim.host.NvdimmSystem.NamespaceType``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceType_enum/
    """

    BLOCK_NAMESPACE = "blockNamespace"
    PERSISTENT_NAMESPACE = "persistentNamespace"
