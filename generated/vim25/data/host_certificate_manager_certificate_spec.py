# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCertificateManagerCertificateSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCertificateManagerCertificateSpec(vmodl.DataObject):
    """Data object type ``HostCertificateManagerCertificateSpec`` (vmodl
    ``vim.host.CertificateManager.CertificateSpec``).

    Since 8.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCertificateManagerCertificateSpec/
    """

    kind: str = attrs.field(
        metadata={"wire": "kind", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``kind``. Since 8.0.1.0."""
