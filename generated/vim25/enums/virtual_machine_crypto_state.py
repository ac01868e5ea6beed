# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineCryptoState."""

from __future__ import annotations

import vmodl


class VirtualMachineCryptoState(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineCryptoState`` (vmodl ``vim.VirtualMachine.CryptoState``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCryptoState_enum/
    """

    UNLOCKED = "unlocked"
    LOCKED = "locked"
