# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPatchManagerStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_patch_manager_status_prerequisite_patch import HostPatchManagerStatusPrerequisitePatch


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPatchManagerStatus(vmodl.DataObject):
    """Data object type ``HostPatchManagerStatus`` (vmodl ``vim.host.PatchManager.Status``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerStatus/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    applicable: bool = attrs.field(
        metadata={"wire": "applicable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``applicable``. Since 2.0."""

    reason: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``reason``. Since 2.0."""

    integrity: str | None = attrs.field(
        default=None,
        metadata={"wire": "integrity", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``integrity``. Since 2.0."""

    installed: bool = attrs.field(
        metadata={"wire": "installed", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``installed``. Since 2.0."""

    install_state: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "installState", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``installState``. Since 2.0."""

    prerequisite_patch: list[HostPatchManagerStatusPrerequisitePatch] | None = attrs.field(
        default=None,
        metadata={"wire": "prerequisitePatch", "type": "HostPatchManagerStatusPrerequisitePatch[]", "since": "2.0", "secret": False},
    )
    """Wire name ``prerequisitePatch``. Since 2.0."""

    restart_required: bool = attrs.field(
        metadata={"wire": "restartRequired", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``restartRequired``. Since 2.0."""

    reconnect_required: bool = attrs.field(
        metadata={"wire": "reconnectRequired", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``reconnectRequired``. Since 2.0."""

    vm_off_required: bool = attrs.field(
        metadata={"wire": "vmOffRequired", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``vmOffRequired``. Since 2.0."""

    superseded_patch_ids: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supersededPatchIds", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``supersededPatchIds``. Since 2.0."""
