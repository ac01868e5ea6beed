# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type QuiesceMode."""

from __future__ import annotations

import vmodl


class QuiesceMode(vmodl.OpenEnum):
    """Enumerated type ``QuiesceMode`` (vmodl ``vim.HbrManager.VmReplicationCapability.QuiesceMode``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/QuiesceMode_enum/
    """

    APPLICATION = "application"
    FILESYSTEM = "filesystem"
    NONE = "none"
