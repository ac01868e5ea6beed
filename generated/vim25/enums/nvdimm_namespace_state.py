# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NvdimmNamespaceState."""

from __future__ import annotations

import vmodl


class NvdimmNamespaceState(vmodl.OpenEnum):
    """Enumerated type ``NvdimmNamespaceState`` (vmodl
    ``vim.host.NvdimmSystem.NamespaceInfo.NamespaceState``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceState_enum/
    """

    INVALID = "invalid"
    NOT_IN_USE = "notInUse"
    IN_USE = "inUse"
