# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VspanPromiscuousPortNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.dvs_fault import DvsFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VspanPromiscuousPortNotSupported(DvsFault):
    """Fault type ``VspanPromiscuousPortNotSupported`` (vmodl
    ``vim.fault.VspanPromiscuousPortNotSupported``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPromiscuousPortNotSupported/
    """

    vspan_session_key: str = attrs.field(
        metadata={"wire": "vspanSessionKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vspanSessionKey``. Since 5.0."""

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``portKey``. Since 5.0."""
