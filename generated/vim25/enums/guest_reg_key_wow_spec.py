# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type GuestRegKeyWowSpec."""

from __future__ import annotations

import vmodl


class GuestRegKeyWowSpec(vmodl.OpenEnum):
    """Enumerated type ``GuestRegKeyWowSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName.RegistryKeyWowBitness``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeyWowSpec_enum/
    """

    WOW_NATIVE = "WOWNative"
    WOW32 = "WOW32"
    WOW64 = "WOW64"
