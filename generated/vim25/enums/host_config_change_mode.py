# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostConfigChangeMode."""

from __future__ import annotations

import vmodl


class HostConfigChangeMode(vmodl.OpenEnum):
    """Enumerated type ``HostConfigChangeMode`` (vmodl ``vim.host.ConfigChange.Mode``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigChangeMode_enum/
    """

    MODIFY = "modify"
    REPLACE = "replace"
