# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostConfigChangeOperation."""

from __future__ import annotations

import vmodl


class HostConfigChangeOperation(vmodl.OpenEnum):
    """Enumerated type ``HostConfigChangeOperation`` (vmodl ``vim.host.ConfigChange.Operation``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigChangeOperation_enum/
    """

    ADD = "add"
    REMOVE = "remove"
    EDIT = "edit"
    IGNORE = "ignore"
