# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.option``."""

import vmodl

class ArrayUpdateOperation(vmodl.OpenEnum):
    """``vim.option.ArrayUpdateSpec.Operation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ArrayUpdateOperation_enum/
    """
    ADD = "add"
    REMOVE = "remove"
    EDIT = "edit"
