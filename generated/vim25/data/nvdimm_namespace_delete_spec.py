# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmNamespaceDeleteSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmNamespaceDeleteSpec(vmodl.DataObject):
    """Data object type ``NvdimmNamespaceDeleteSpec`` (vmodl
    ``vim.host.NvdimmSystem.NamespaceDeleteSpec``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceDeleteSpec/
    """

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``uuid``. Since 6.7."""
