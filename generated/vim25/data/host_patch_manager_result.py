# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPatchManagerResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_patch_manager_status import HostPatchManagerStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPatchManagerResult(vmodl.DataObject):
    """Data object type ``HostPatchManagerResult`` (vmodl ``vim.host.PatchManager.Result``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerResult/
    """

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``version``. Since 4.0."""

    status: list[HostPatchManagerStatus] | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "HostPatchManagerStatus[]", "since": "4.0", "secret": False},
    )
    """Wire name ``status``. Since 4.0."""

    xml_result: str | None = attrs.field(
        default=None,
        metadata={"wire": "xmlResult", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``xmlResult``. Since 4.0."""
