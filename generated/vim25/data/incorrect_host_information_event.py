# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IncorrectHostInformationEvent."""

from __future__ import annotations

import attrs

from vim25.data.license_event import LicenseEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IncorrectHostInformationEvent(LicenseEvent):
    """Data object type ``IncorrectHostInformationEvent`` (vmodl
    ``vim.event.IncorrectHostInformationEvent``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/IncorrectHostInformationEvent/
    """
