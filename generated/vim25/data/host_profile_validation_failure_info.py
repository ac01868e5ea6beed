# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileValidationFailureInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_apply_profile import HostApplyProfile
    from vim25.faults.method_fault import MethodFault
    from vim25.data.profile_update_failed_update_failure import ProfileUpdateFailedUpdateFailure


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileValidationFailureInfo(vmodl.DataObject):
    """Data object type ``HostProfileValidationFailureInfo`` (vmodl
    ``vim.profile.host.HostProfile.ValidationFailureInfo``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileValidationFailureInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``name``. Since 6.7."""

    annotation: str = attrs.field(
        metadata={"wire": "annotation", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``annotation``. Since 6.7."""

    update_type: str = attrs.field(
        metadata={"wire": "updateType", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``updateType``. Since 6.7."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``host``. Since 6.7. Refers to a HostSystem."""

    apply_profile: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "applyProfile", "type": "HostApplyProfile", "since": "6.7", "secret": False},
    )
    """Wire name ``applyProfile``. Since 6.7."""

    failures: list[ProfileUpdateFailedUpdateFailure] | None = attrs.field(
        default=None,
        metadata={"wire": "failures", "type": "ProfileUpdateFailedUpdateFailure[]", "since": "6.7", "secret": False},
    )
    """Wire name ``failures``. Since 6.7."""

    faults: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "faults", "type": "MethodFault[]", "since": "6.7", "secret": False},
    )
    """Wire name ``faults``. Since 6.7."""
