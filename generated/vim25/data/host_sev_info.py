# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSevInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSevInfo(vmodl.DataObject):
    """Data object type ``HostSevInfo`` (vmodl ``vim.host.SevInfo``).

    Since 7.0.1.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSevInfo/
    """

    sev_state: str = attrs.field(
        metadata={"wire": "sevState", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``sevState``. Since 7.0.1.0."""

    max_sev_es_guests: int = attrs.field(
        metadata={"wire": "maxSevEsGuests", "type": "long", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``maxSevEsGuests``. Since 7.0.1.0."""
