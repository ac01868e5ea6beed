# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_qualified_name import HostQualifiedName
    from vim25.data.host_system_identification_info import HostSystemIdentificationInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemInfo(vmodl.DataObject):
    """Data object type ``HostSystemInfo`` (vmodl ``vim.host.SystemInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemInfo/
    """

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vendor``. Since 2.0."""

    model: str = attrs.field(
        metadata={"wire": "model", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``model``. Since 2.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uuid``. Since 2.0."""

    other_identifying_info: list[HostSystemIdentificationInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "otherIdentifyingInfo", "type": "HostSystemIdentificationInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``otherIdentifyingInfo``. Since 2.5."""

    serial_number: str | None = attrs.field(
        default=None,
        metadata={"wire": "serialNumber", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``serialNumber``. Since 6.7."""

    qualified_name: list[HostQualifiedName] | None = attrs.field(
        default=None,
        metadata={"wire": "qualifiedName", "type": "HostQualifiedName[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``qualifiedName``. Since 7.0.3.0."""

    vvol_host_nqn: HostQualifiedName | None = attrs.field(
        default=None,
        metadata={"wire": "vvolHostNQN", "type": "HostQualifiedName", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``vvolHostNQN``. Since 8.0.0.0."""

    vvol_host_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "vvolHostId", "type": "string", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``vvolHostId``. Since 8.0.0.0."""
