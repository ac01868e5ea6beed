# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeOverRdmaParameters."""

from __future__ import annotations

import attrs

from vim25.data.host_nvme_transport_parameters import HostNvmeTransportParameters


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeOverRdmaParameters(HostNvmeTransportParameters):
    """Data object type ``HostNvmeOverRdmaParameters`` (vmodl ``vim.host.NvmeOverRdmaParameters``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeOverRdmaParameters/
    """

    address: str = attrs.field(
        metadata={"wire": "address", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``address``. Since 7.0.0.0."""

    address_family: str | None = attrs.field(
        default=None,
        metadata={"wire": "addressFamily", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``addressFamily``. Since 7.0.0.0."""

    port_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "portNumber", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``portNumber``. Since 7.0.0.0."""
