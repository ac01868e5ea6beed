# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComplianceResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.compliance_failure import ComplianceFailure


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComplianceResult(vmodl.DataObject):
    """Data object type ``ComplianceResult`` (vmodl ``vim.profile.ComplianceResult``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceResult/
    """

    profile: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``profile``. Since 4.0. Refers to a Profile."""

    compliance_status: str = attrs.field(
        metadata={"wire": "complianceStatus", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``complianceStatus``. Since 4.0."""

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``entity``. Since 4.0. Refers to a ManagedEntity."""

    check_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "checkTime", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``checkTime``. Since 4.0."""

    failure: list[ComplianceFailure] | None = attrs.field(
        default=None,
        metadata={"wire": "failure", "type": "ComplianceFailure[]", "since": "4.0", "secret": False},
    )
    """Wire name ``failure``. Since 4.0."""
