# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type BaseConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.base_config_info_backing_info import BaseConfigInfoBackingInfo
    from vim25.data.id import ID
    from vim25.data.key_value import KeyValue
    from vim25.data.vslm_v_clock_info import VslmVClockInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BaseConfigInfo(vmodl.DataObject):
    """Data object type ``BaseConfigInfo`` (vmodl ``vim.vslm.BaseConfigInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfo/
    """

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "6.5", "secret": False},
    )
    """Wire name ``id``. Since 6.5."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    create_time: datetime.datetime = attrs.field(
        metadata={"wire": "createTime", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``createTime``. Since 6.5."""

    keep_after_delete_vm: bool | None = attrs.field(
        default=None,
        metadata={"wire": "keepAfterDeleteVm", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``keepAfterDeleteVm``. Since 6.7."""

    relocation_disabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "relocationDisabled", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``relocationDisabled``. Since 6.7."""

    native_snapshot_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nativeSnapshotSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``nativeSnapshotSupported``. Since 6.7."""

    changed_block_tracking_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "changedBlockTrackingEnabled", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``changedBlockTrackingEnabled``. Since 6.7."""

    backing: BaseConfigInfoBackingInfo = attrs.field(
        metadata={"wire": "backing", "type": "BaseConfigInfoBackingInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``backing``. Since 6.5."""

    metadata: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "metadata", "type": "KeyValue[]", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``metadata``. Since 7.0.2.0."""

    vclock: VslmVClockInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vclock", "type": "vslmVClockInfo", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``vclock``. Since 7.0.2.0."""

    iofilter: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "iofilter", "type": "string[]", "since": "6.7", "secret": False},
    )
    """Wire name ``iofilter``. Since 6.7."""
