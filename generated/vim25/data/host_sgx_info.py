# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSgxInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_sgx_registration_info import HostSgxRegistrationInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSgxInfo(vmodl.DataObject):
    """Data object type ``HostSgxInfo`` (vmodl ``vim.host.SgxInfo``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxInfo/
    """

    sgx_state: str = attrs.field(
        metadata={"wire": "sgxState", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``sgxState``. Since 7.0.0.0."""

    total_epc_memory: int = attrs.field(
        metadata={"wire": "totalEpcMemory", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``totalEpcMemory``. Since 7.0.0.0."""

    flc_mode: str = attrs.field(
        metadata={"wire": "flcMode", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``flcMode``. Since 7.0.0.0."""

    le_pub_key_hash: str | None = attrs.field(
        default=None,
        metadata={"wire": "lePubKeyHash", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``lePubKeyHash``. Since 7.0.0.0."""

    registration_info: HostSgxRegistrationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "registrationInfo", "type": "HostSgxRegistrationInfo", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``registrationInfo``. Since 8.0.0.1."""
