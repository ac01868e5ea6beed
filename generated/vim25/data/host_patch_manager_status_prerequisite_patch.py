# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPatchManagerStatusPrerequisitePatch."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPatchManagerStatusPrerequisitePatch(vmodl.DataObject):
    """Data object type ``HostPatchManagerStatusPrerequisitePatch`` (vmodl
    ``vim.host.PatchManager.Status.PrerequisitePatch``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerStatusPrerequisitePatch/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    install_state: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "installState", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``installState``. Since 2.0."""
