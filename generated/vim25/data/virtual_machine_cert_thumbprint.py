# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineCertThumbprint."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineCertThumbprint(vmodl.DataObject):
    """Data object type ``VirtualMachineCertThumbprint`` (vmodl ``vim.vm.CertThumbprint``).

    Since 7.0.3.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCertThumbprint/
    """

    thumbprint: str = attrs.field(
        metadata={"wire": "thumbprint", "type": "string", "since": "7.0.3.1", "secret": False},
    )
    """Wire name ``thumbprint``. Since 7.0.3.1."""

    hash_algorithm: str | None = attrs.field(
        default=None,
        metadata={"wire": "hashAlgorithm", "type": "string", "since": "7.0.3.1", "secret": False},
    )
    """Wire name ``hashAlgorithm``. Since 7.0.3.1."""
