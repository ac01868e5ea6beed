# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComplianceFailureComplianceFailureValues."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComplianceFailureComplianceFailureValues(vmodl.DataObject):
    """Data object type ``ComplianceFailureComplianceFailureValues`` (vmodl
    ``vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceFailureComplianceFailureValues/
    """

    comparison_identifier: str = attrs.field(
        metadata={"wire": "comparisonIdentifier", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``comparisonIdentifier``. Since 6.5."""

    profile_instance: str | None = attrs.field(
        default=None,
        metadata={"wire": "profileInstance", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``profileInstance``. Since 6.5."""

    host_value: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "hostValue", "type": "Any", "since": "6.5", "secret": False},
    )
    """Wire name ``hostValue``. Since 6.5."""

    profile_value: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "profileValue", "type": "Any", "since": "6.5", "secret": False},
    )
    """Wire name ``profileValue``. Since 6.5."""
