# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVMotionConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVMotionConfig(vmodl.DataObject):
    """Data object type ``HostVMotionConfig`` (vmodl ``vim.host.VMotionConfig``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionConfig/
    """

    vmotion_nic_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmotionNicKey", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vmotionNicKey``. Since 2.0."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""
