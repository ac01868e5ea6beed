# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualEthernetCardOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualEthernetCardOption(VirtualDeviceOption):
    """Data object type ``VirtualEthernetCardOption`` (vmodl
    ``vim.vm.device.VirtualEthernetCardOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardOption/
    """

    supported_oui: ChoiceOption = attrs.field(
        metadata={"wire": "supportedOUI", "type": "ChoiceOption", "since": "2.0", "secret": False},
    )
    """Wire name ``supportedOUI``. Since 2.0."""

    mac_type: ChoiceOption = attrs.field(
        metadata={"wire": "macType", "type": "ChoiceOption", "since": "2.0", "secret": False},
    )
    """Wire name ``macType``. Since 2.0."""

    wake_on_lan_enabled: BoolOption = attrs.field(
        metadata={"wire": "wakeOnLanEnabled", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``wakeOnLanEnabled``. Since 2.0."""

    vm_direct_path_gen2_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2Supported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2Supported``. Since 4.1."""

    upt_compatibility_enabled: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "uptCompatibilityEnabled", "type": "BoolOption", "since": "6.0", "secret": False},
    )
    """Wire name ``uptCompatibilityEnabled``. Since 6.0."""
