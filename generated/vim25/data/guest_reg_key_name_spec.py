# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestRegKeyNameSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegKeyNameSpec(vmodl.DataObject):
    """Data object type ``GuestRegKeyNameSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeyNameSpec/
    """

    registry_path: str = attrs.field(
        metadata={"wire": "registryPath", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``registryPath``. Since 6.0."""

    wow_bitness: str = attrs.field(
        metadata={"wire": "wowBitness", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``wowBitness``. Since 6.0."""
