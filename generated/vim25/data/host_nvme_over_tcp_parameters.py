# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeOverTcpParameters."""

from __future__ import annotations

import attrs

from vim25.data.host_nvme_transport_parameters import HostNvmeTransportParameters


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeOverTcpParameters(HostNvmeTransportParameters):
    """Data object type ``HostNvmeOverTcpParameters`` (vmodl ``vim.host.NvmeOverTcpParameters``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeOverTcpParameters/
    """

    address: str = attrs.field(
        metadata={"wire": "address", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``address``. Since 7.0.3.0."""

    port_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "portNumber", "type": "int", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``portNumber``. Since 7.0.3.0."""

    digest_verification: str | None = attrs.field(
        default=None,
        metadata={"wire": "digestVerification", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``digestVerification``. Since 7.0.3.0."""
