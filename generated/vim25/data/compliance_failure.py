# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComplianceFailure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.compliance_failure_compliance_failure_values import ComplianceFailureComplianceFailureValues
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComplianceFailure(vmodl.DataObject):
    """Data object type ``ComplianceFailure`` (vmodl
    ``vim.profile.ComplianceResult.ComplianceFailure``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceFailure/
    """

    failure_type: str = attrs.field(
        metadata={"wire": "failureType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``failureType``. Since 4.0."""

    message: LocalizableMessage = attrs.field(
        metadata={"wire": "message", "type": "LocalizableMessage", "since": "4.0", "secret": False},
    )
    """Wire name ``message``. Since 4.0."""

    expression_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "expressionName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``expressionName``. Since 4.0."""

    failure_values: list[ComplianceFailureComplianceFailureValues] | None = attrs.field(
        default=None,
        metadata={"wire": "failureValues", "type": "ComplianceFailureComplianceFailureValues[]", "since": "6.5", "secret": False},
    )
    """Wire name ``failureValues``. Since 6.5."""
