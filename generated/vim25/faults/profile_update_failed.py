# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ProfileUpdateFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    from vim25.data.profile_update_failed_update_failure import ProfileUpdateFailedUpdateFailure


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileUpdateFailed(VimFault):
    """Fault type ``ProfileUpdateFailed`` (vmodl ``vim.fault.ProfileUpdateFailed``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileUpdateFailed/
    """

    failure: list[ProfileUpdateFailedUpdateFailure] = attrs.field(
        metadata={"wire": "failure", "type": "ProfileUpdateFailedUpdateFailure[]", "since": "4.0", "secret": False},
    )
    """Wire name ``failure``. Since 4.0."""

    warnings: list[ProfileUpdateFailedUpdateFailure] | None = attrs.field(
        default=None,
        metadata={"wire": "warnings", "type": "ProfileUpdateFailedUpdateFailure[]", "since": "6.7", "secret": False},
    )
    """Wire name ``warnings``. Since 6.7."""
