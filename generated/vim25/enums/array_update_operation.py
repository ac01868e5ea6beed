# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ArrayUpdateOperation."""

from __future__ import annotations

import vmodl


class ArrayUpdateOperation(vmodl.OpenEnum):
    """Enumerated type ``ArrayUpdateOperation`` (vmodl ``vim.option.ArrayUpdateSpec.Operation``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ArrayUpdateOperation_enum/
    """

    ADD = "add"
    REMOVE = "remove"
    EDIT = "edit"
