# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type InvalidProfileReferenceHostReason."""

from __future__ import annotations

import vmodl


class InvalidProfileReferenceHostReason(vmodl.OpenEnum):
    """Enumerated type ``InvalidProfileReferenceHostReason`` (vmodl
    ``vim.fault.InvalidProfileReferenceHost.Reason``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidProfileReferenceHostReason_enum/
    """

    INCOMPATIBLE_VERSION = "incompatibleVersion"
    MISSING_REFERENCE_HOST = "missingReferenceHost"
