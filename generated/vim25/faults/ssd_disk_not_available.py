# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SsdDiskNotAvailable."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SsdDiskNotAvailable(VimFault):
    """Fault type ``SsdDiskNotAvailable`` (vmodl ``vim.fault.SsdDiskNotAvailable``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SsdDiskNotAvailable/
    """

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``devicePath``. Since 5.5."""
