# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GeneralVmErrorEvent."""

from __future__ import annotations

import attrs

from vim25.data.general_event import GeneralEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GeneralVmErrorEvent(GeneralEvent):
    """Data object type ``GeneralVmErrorEvent`` (vmodl ``vim.event.GeneralVmErrorEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GeneralVmErrorEvent/
    """
