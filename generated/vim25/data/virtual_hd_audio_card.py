# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualHdAudioCard."""

from __future__ import annotations

import attrs

from vim25.data.virtual_sound_card import VirtualSoundCard


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualHdAudioCard(VirtualSoundCard):
    """Data object type ``VirtualHdAudioCard`` (vmodl ``vim.vm.device.VirtualHdAudioCard``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHdAudioCard/
    """
