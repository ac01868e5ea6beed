# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualHdAudioCardOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_sound_card_option import VirtualSoundCardOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualHdAudioCardOption(VirtualSoundCardOption):
    """Data object type ``VirtualHdAudioCardOption`` (vmodl
    ``vim.vm.device.VirtualHdAudioCardOption``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHdAudioCardOption/
    """
