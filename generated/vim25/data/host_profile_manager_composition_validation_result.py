# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileManagerCompositionValidationResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_profile_manager_composition_validation_result_result_element import HostProfileManagerCompositionValidationResultResultElement
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileManagerCompositionValidationResult(vmodl.DataObject):
    """Data object type ``HostProfileManagerCompositionValidationResult`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionValidationResult``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionValidationResult/
    """

    results: list[HostProfileManagerCompositionValidationResultResultElement] | None = attrs.field(
        default=None,
        metadata={"wire": "results", "type": "HostProfileManagerCompositionValidationResultResultElement[]", "since": "6.5", "secret": False},
    )
    """Wire name ``results``. Since 6.5."""

    errors: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "errors", "type": "LocalizableMessage[]", "since": "6.5", "secret": False},
    )
    """Wire name ``errors``. Since 6.5."""
