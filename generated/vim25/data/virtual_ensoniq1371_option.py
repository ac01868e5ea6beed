# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualEnsoniq1371Option."""

from __future__ import annotations

import attrs

from vim25.data.virtual_sound_card_option import VirtualSoundCardOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualEnsoniq1371Option(VirtualSoundCardOption):
    """Data object type ``VirtualEnsoniq1371Option`` (vmodl
    ``vim.vm.device.VirtualEnsoniq1371Option``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEnsoniq1371Option/
    """
