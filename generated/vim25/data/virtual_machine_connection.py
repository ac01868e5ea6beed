# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConnection."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConnection(vmodl.DataObject):
    """Data object type ``VirtualMachineConnection`` (vmodl ``vim.VirtualMachine.Connection``).

    Since 7.0.1.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConnection/
    """

    label: str = attrs.field(
        metadata={"wire": "label", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``label``. Since 7.0.1.0."""

    client: str = attrs.field(
        metadata={"wire": "client", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``client``. Since 7.0.1.0."""

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``userName``. Since 7.0.1.0."""
