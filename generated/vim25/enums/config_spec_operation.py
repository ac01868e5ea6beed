# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ConfigSpecOperation."""

from __future__ import annotations

import vmodl


class ConfigSpecOperation(vmodl.OpenEnum):
    """Enumerated type ``ConfigSpecOperation`` (vmodl ``vim.ConfigSpecOperation``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ConfigSpecOperation_enum/
    """

    ADD = "add"
    EDIT = "edit"
    REMOVE = "remove"
