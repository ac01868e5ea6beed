# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeDisconnectSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeDisconnectSpec(vmodl.DataObject):
    """Data object type ``HostNvmeDisconnectSpec`` (vmodl ``vim.host.NvmeDisconnectSpec``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDisconnectSpec/
    """

    hba_name: str = attrs.field(
        metadata={"wire": "hbaName", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``hbaName``. Since 7.0.0.0."""

    subnqn: str | None = attrs.field(
        default=None,
        metadata={"wire": "subnqn", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``subnqn``. Since 7.0.0.0."""

    controller_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "controllerNumber", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``controllerNumber``. Since 7.0.0.0."""
