# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSHostLocalPortInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dv_port_setting import DVPortSetting


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSHostLocalPortInfo(vmodl.DataObject):
    """Data object type ``DVSHostLocalPortInfo`` (vmodl
    ``vim.dvs.DistributedVirtualPort.HostLocalPortInfo``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHostLocalPortInfo/
    """

    switch_uuid: str = attrs.field(
        metadata={"wire": "switchUuid", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``switchUuid``. Since 5.1."""

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``portKey``. Since 5.1."""

    setting: DVPortSetting = attrs.field(
        metadata={"wire": "setting", "type": "DVPortSetting", "since": "5.1", "secret": False},
    )
    """Wire name ``setting``. Since 5.1."""

    vnic: str = attrs.field(
        metadata={"wire": "vnic", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``vnic``. Since 5.1."""
