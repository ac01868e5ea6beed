# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ActiveVMsBlockingEVC."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.evc_config_fault import EVCConfigFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ActiveVMsBlockingEVC(EVCConfigFault):
    """Fault type ``ActiveVMsBlockingEVC`` (vmodl ``vim.fault.ActiveVMsBlockingEVC``).

    Since 2.5u2.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ActiveVMsBlockingEVC/
    """

    evc_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "evcMode", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``evcMode``. Since 4.0."""

    host: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    host_name: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostName``. Since 4.0."""
