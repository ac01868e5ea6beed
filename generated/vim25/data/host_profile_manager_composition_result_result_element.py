# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileManagerCompositionResultResultElement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileManagerCompositionResultResultElement(vmodl.DataObject):
    """Data object type ``HostProfileManagerCompositionResultResultElement`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionResult.ResultElement``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionResultResultElement/
    """

    target: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "target", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``target``. Since 6.5. Refers to a Profile."""

    status: str = attrs.field(
        metadata={"wire": "status", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``status``. Since 6.5."""

    errors: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "errors", "type": "LocalizableMessage[]", "since": "6.5", "secret": False},
    )
    """Wire name ``errors``. Since 6.5."""
