# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostAccessMode."""

from __future__ import annotations

import vmodl


class HostAccessMode(vmodl.OpenEnum):
    """Enumerated type ``HostAccessMode`` (vmodl ``vim.host.HostAccessManager.AccessMode``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccessMode_enum/
    """

    ACCESS_NONE = "accessNone"
    ACCESS_ADMIN = "accessAdmin"
    ACCESS_NO_ACCESS = "accessNoAccess"
    ACCESS_READ_ONLY = "accessReadOnly"
    ACCESS_OTHER = "accessOther"
