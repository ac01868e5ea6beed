# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCpuIdInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCpuIdInfo(vmodl.DataObject):
    """Data object type ``HostCpuIdInfo`` (vmodl ``vim.host.CpuIdInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuIdInfo/
    """

    level: int = attrs.field(
        metadata={"wire": "level", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``level``. Since 2.0."""

    vendor: str | None = attrs.field(
        default=None,
        metadata={"wire": "vendor", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vendor``. Since 2.0."""

    eax: str | None = attrs.field(
        default=None,
        metadata={"wire": "eax", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``eax``. Since 2.0."""

    ebx: str | None = attrs.field(
        default=None,
        metadata={"wire": "ebx", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``ebx``. Since 2.0."""

    ecx: str | None = attrs.field(
        default=None,
        metadata={"wire": "ecx", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``ecx``. Since 2.0."""

    edx: str | None = attrs.field(
        default=None,
        metadata={"wire": "edx", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``edx``. Since 2.0."""
