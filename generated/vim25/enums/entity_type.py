# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type EntityType."""

from __future__ import annotations

import vmodl


class EntityType(vmodl.OpenEnum):
    """Enumerated type ``EntityType`` (vmodl ``vim.dvs.EntityBackup.EntityType``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EntityType_enum/
    """

    DISTRIBUTED_VIRTUAL_SWITCH = "distributedVirtualSwitch"
    DISTRIBUTED_VIRTUAL_PORTGROUP = "distributedVirtualPortgroup"
