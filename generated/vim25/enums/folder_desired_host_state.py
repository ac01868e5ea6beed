# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type FolderDesiredHostState."""

from __future__ import annotations

import vmodl


class FolderDesiredHostState(vmodl.OpenEnum):
    """Enumerated type ``FolderDesiredHostState`` (vmodl ``vim.Folder.DesiredHostState``).

    Since 6.7.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FolderDesiredHostState_enum/
    """

    MAINTENANCE = "maintenance"
    NON_MAINTENANCE = "non_maintenance"
