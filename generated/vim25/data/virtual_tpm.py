# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualTPM."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualTPM(VirtualDevice):
    """Data object type ``VirtualTPM`` (vmodl ``vim.vm.device.VirtualTPM``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualTPM/
    """

    endorsement_key_certificate_signing_request: list[bytes] | None = attrs.field(
        default=None,
        metadata={"wire": "endorsementKeyCertificateSigningRequest", "type": "base64Binary[]", "since": "6.7", "secret": False},
    )
    """Wire name ``endorsementKeyCertificateSigningRequest``. Since 6.7."""

    endorsement_key_certificate: list[bytes] | None = attrs.field(
        default=None,
        metadata={"wire": "endorsementKeyCertificate", "type": "base64Binary[]", "since": "6.7", "secret": False},
    )
    """Wire name ``endorsementKeyCertificate``. Since 6.7."""
