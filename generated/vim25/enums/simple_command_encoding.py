# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type SimpleCommandEncoding."""

from __future__ import annotations

import vmodl


class SimpleCommandEncoding(vmodl.OpenEnum):
    """Enumerated type ``SimpleCommandEncoding`` (vmodl ``vim.SimpleCommand.Encoding``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SimpleCommandEncoding_enum/
    """

    CSV = "CSV"
    HEX = "HEX"
    STRING = "STRING"
