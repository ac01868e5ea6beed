# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostResignatureRescanResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_vmfs_rescan_result import HostVmfsRescanResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostResignatureRescanResult(vmodl.DataObject):
    """Data object type ``HostResignatureRescanResult`` (vmodl ``vim.host.ResignatureRescanResult``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostResignatureRescanResult/
    """

    rescan: list[HostVmfsRescanResult] | None = attrs.field(
        default=None,
        metadata={"wire": "rescan", "type": "HostVmfsRescanResult[]", "since": "4.0", "secret": False},
    )
    """Wire name ``rescan``. Since 4.0."""

    result: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "result", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``result``. Since 4.0. Refers to a Datastore."""
