# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NvdimmNamespaceDetailsState."""

from __future__ import annotations

import vmodl


class NvdimmNamespaceDetailsState(vmodl.OpenEnum):
    """Enumerated type ``NvdimmNamespaceDetailsState`` (vmodl
    ``vim.host.NvdimmSystem.NamespaceDetails.NamespaceState``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceDetailsState_enum/
    """

    INVALID = "invalid"
    NOT_IN_USE = "notInUse"
    IN_USE = "inUse"
