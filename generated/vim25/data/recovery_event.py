# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RecoveryEvent."""

from __future__ import annotations

import attrs

from vim25.data.dvs_event import DvsEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RecoveryEvent(DvsEvent):
    """Data object type ``RecoveryEvent`` (vmodl ``vim.event.RecoveryEvent``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RecoveryEvent/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``hostName``. Since 5.1."""

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``portKey``. Since 5.1."""

    dvs_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "dvsUuid", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``dvsUuid``. Since 5.1."""

    vnic: str | None = attrs.field(
        default=None,
        metadata={"wire": "vnic", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``vnic``. Since 5.1."""
