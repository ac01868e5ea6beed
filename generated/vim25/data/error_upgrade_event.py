# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ErrorUpgradeEvent."""

from __future__ import annotations

import attrs

from vim25.data.upgrade_event import UpgradeEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ErrorUpgradeEvent(UpgradeEvent):
    """Data object type ``ErrorUpgradeEvent`` (vmodl ``vim.event.ErrorUpgradeEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ErrorUpgradeEvent/
    """
