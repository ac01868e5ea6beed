# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type BatchResultResult."""

from __future__ import annotations

import vmodl


class BatchResultResult(vmodl.OpenEnum):
    """Enumerated type ``BatchResultResult`` (vmodl ``vim.BatchResult.Result``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/BatchResultResult_enum/
    """

    SUCCESS = "success"
    FAIL = "fail"
