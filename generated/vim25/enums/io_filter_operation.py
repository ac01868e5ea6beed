# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type IoFilterOperation."""

from __future__ import annotations

import vmodl


class IoFilterOperation(vmodl.OpenEnum):
    """Enumerated type ``IoFilterOperation`` (vmodl ``vim.IoFilterManager.OperationType``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterOperation_enum/
    """

    INSTALL = "install"
    UNINSTALL = "uninstall"
    UPGRADE = "upgrade"
