# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeOpaqueTransportParameters."""

from __future__ import annotations

import attrs

from vim25.data.host_nvme_transport_parameters import HostNvmeTransportParameters


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeOpaqueTransportParameters(HostNvmeTransportParameters):
    """Data object type ``HostNvmeOpaqueTransportParameters`` (vmodl
    ``vim.host.NvmeOpaqueTransportParameters``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeOpaqueTransportParameters/
    """

    trtype: str = attrs.field(
        metadata={"wire": "trtype", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``trtype``. Since 7.0.0.0."""

    traddr: str = attrs.field(
        metadata={"wire": "traddr", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``traddr``. Since 7.0.0.0."""

    adrfam: str = attrs.field(
        metadata={"wire": "adrfam", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``adrfam``. Since 7.0.0.0."""

    trsvcid: str = attrs.field(
        metadata={"wire": "trsvcid", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``trsvcid``. Since 7.0.0.0."""

    tsas: bytes = attrs.field(
        metadata={"wire": "tsas", "type": "base64Binary", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``tsas``. Since 7.0.0.0."""
