# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostFruFruType."""

from __future__ import annotations

import vmodl


class HostFruFruType(vmodl.OpenEnum):
    """Enumerated type ``HostFruFruType`` (vmodl ``vim.host.Fru.FruType``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFruFruType_enum/
    """

    UNDEFINED = "undefined"
    BOARD = "board"
    PRODUCT = "product"
