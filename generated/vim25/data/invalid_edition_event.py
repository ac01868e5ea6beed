# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type InvalidEditionEvent."""

from __future__ import annotations

import attrs

from vim25.data.license_event import LicenseEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidEditionEvent(LicenseEvent):
    """Data object type ``InvalidEditionEvent`` (vmodl ``vim.event.InvalidEditionEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidEditionEvent/
    """

    feature: str = attrs.field(
        metadata={"wire": "feature", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``feature``. Since 2.5."""
