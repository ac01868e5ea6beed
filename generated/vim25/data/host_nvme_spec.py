# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_transport_parameters import HostNvmeTransportParameters


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeSpec(vmodl.DataObject):
    """Data object type ``HostNvmeSpec`` (vmodl ``vim.host.NvmeSpec``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeSpec/
    """

    hba_name: str = attrs.field(
        metadata={"wire": "hbaName", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``hbaName``. Since 7.0.0.0."""

    transport_parameters: HostNvmeTransportParameters = attrs.field(
        metadata={"wire": "transportParameters", "type": "HostNvmeTransportParameters", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``transportParameters``. Since 7.0.0.0."""
