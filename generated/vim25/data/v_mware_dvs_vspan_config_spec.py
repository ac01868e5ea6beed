# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSVspanConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_mware_vspan_session import VMwareVspanSession


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSVspanConfigSpec(vmodl.DataObject):
    """Data object type ``VMwareDVSVspanConfigSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanConfigSpec/
    """

    vspan_session: VMwareVspanSession = attrs.field(
        metadata={"wire": "vspanSession", "type": "VMwareVspanSession", "since": "5.0", "secret": False},
    )
    """Wire name ``vspanSession``. Since 5.0."""

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``operation``. Since 5.0."""
