# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineSgxInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineSgxInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineSgxInfo`` (vmodl ``vim.vm.SgxInfo``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSgxInfo/
    """

    epc_size: int = attrs.field(
        metadata={"wire": "epcSize", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``epcSize``. Since 7.0.0.0."""

    flc_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "flcMode", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``flcMode``. Since 7.0.0.0."""

    le_pub_key_hash: str | None = attrs.field(
        default=None,
        metadata={"wire": "lePubKeyHash", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``lePubKeyHash``. Since 7.0.0.0."""

    require_attestation: bool | None = attrs.field(
        default=None,
        metadata={"wire": "requireAttestation", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``requireAttestation``. Since 8.0.0.1."""
