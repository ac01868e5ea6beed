# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type MultipleCertificatesVerifyFaultThumbprintData."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MultipleCertificatesVerifyFaultThumbprintData(vmodl.DataObject):
    """Data object type ``MultipleCertificatesVerifyFaultThumbprintData`` (vmodl
    ``vim.fault.MultipleCertificatesVerifyFault.ThumbprintData``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleCertificatesVerifyFaultThumbprintData/
    """

    port: int = attrs.field(
        metadata={"wire": "port", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``port``. Since 4.0."""

    thumbprint: str = attrs.field(
        metadata={"wire": "thumbprint", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``thumbprint``. Since 4.0."""
