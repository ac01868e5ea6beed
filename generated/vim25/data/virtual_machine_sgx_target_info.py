# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineSgxTargetInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineSgxTargetInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineSgxTargetInfo`` (vmodl ``vim.vm.SgxTargetInfo``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSgxTargetInfo/
    """

    max_epc_size: int = attrs.field(
        metadata={"wire": "maxEpcSize", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``maxEpcSize``. Since 7.0.0.0."""

    flc_modes: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "flcModes", "type": "string[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``flcModes``. Since 7.0.0.0."""

    le_pub_key_hashes: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "lePubKeyHashes", "type": "string[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``lePubKeyHashes``. Since 7.0.0.0."""

    require_attestation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "requireAttestationSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``requireAttestationSupported``. Since 8.0.0.1."""
