# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseDiagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.enums.license_manager_state import LicenseManagerState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseDiagnostics(vmodl.DataObject):
    """Data object type ``LicenseDiagnostics`` (vmodl ``vim.LicenseManager.DiagnosticInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseDiagnostics/
    """

    source_last_changed: datetime.datetime = attrs.field(
        metadata={"wire": "sourceLastChanged", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceLastChanged``. Since 2.5."""

    source_lost: str = attrs.field(
        metadata={"wire": "sourceLost", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceLost``. Since 2.5."""

    source_latency: float = attrs.field(
        metadata={"wire": "sourceLatency", "type": "float", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceLatency``. Since 2.5."""

    license_requests: str = attrs.field(
        metadata={"wire": "licenseRequests", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``licenseRequests``. Since 2.5."""

    license_request_failures: str = attrs.field(
        metadata={"wire": "licenseRequestFailures", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``licenseRequestFailures``. Since 2.5."""

    license_feature_unknowns: str = attrs.field(
        metadata={"wire": "licenseFeatureUnknowns", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``licenseFeatureUnknowns``. Since 2.5."""

    op_state: LicenseManagerState = attrs.field(
        metadata={"wire": "opState", "type": "LicenseManagerState", "since": "2.5", "secret": False},
    )
    """Wire name ``opState``. Since 2.5."""

    last_status_update: datetime.datetime = attrs.field(
        metadata={"wire": "lastStatusUpdate", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``lastStatusUpdate``. Since 2.5."""

    op_failure_message: str = attrs.field(
        metadata={"wire": "opFailureMessage", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``opFailureMessage``. Since 2.5."""
