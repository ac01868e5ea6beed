# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MultipleCertificatesVerifyFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.host_connect_fault import HostConnectFault

if TYPE_CHECKING:
    from vim25.data.multiple_certificates_verify_fault_thumbprint_data import MultipleCertificatesVerifyFaultThumbprintData


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MultipleCertificatesVerifyFault(HostConnectFault):
    """Fault type ``MultipleCertificatesVerifyFault`` (vmodl
    ``vim.fault.MultipleCertificatesVerifyFault``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleCertificatesVerifyFault/
    """

    thumbprint_data: list[MultipleCertificatesVerifyFaultThumbprintData] = attrs.field(
        metadata={"wire": "thumbprintData", "type": "MultipleCertificatesVerifyFaultThumbprintData[]", "since": "4.0", "secret": False},
    )
    """Wire name ``thumbprintData``. Since 4.0."""
