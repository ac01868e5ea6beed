# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPtpConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ptp_config_ptp_port import HostPtpConfigPtpPort


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPtpConfig(vmodl.DataObject):
    """Data object type ``HostPtpConfig`` (vmodl ``vim.host.PtpConfig``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPtpConfig/
    """

    domain: int | None = attrs.field(
        default=None,
        metadata={"wire": "domain", "type": "int", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``domain``. Since 7.0.3.0."""

    port: list[HostPtpConfigPtpPort] | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "HostPtpConfigPtpPort[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``port``. Since 7.0.3.0."""
