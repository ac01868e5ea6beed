# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileManagerCompositionValidationResultResultElement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_apply_profile import HostApplyProfile
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileManagerCompositionValidationResultResultElement(vmodl.DataObject):
    """Data object type ``HostProfileManagerCompositionValidationResultResultElement`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionValidationResultResultElement/
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

    source_diff_for_to_be_merged: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "sourceDiffForToBeMerged", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``sourceDiffForToBeMerged``. Since 6.5."""

    target_diff_for_to_be_merged: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "targetDiffForToBeMerged", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``targetDiffForToBeMerged``. Since 6.5."""

    to_be_added: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "toBeAdded", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeAdded``. Since 6.5."""

    to_be_deleted: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "toBeDeleted", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeDeleted``. Since 6.5."""

    to_be_disabled: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "toBeDisabled", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeDisabled``. Since 6.5."""

    to_be_enabled: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "toBeEnabled", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeEnabled``. Since 6.5."""

    to_be_reenable_cc: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "toBeReenableCC", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeReenableCC``. Since 6.5."""
