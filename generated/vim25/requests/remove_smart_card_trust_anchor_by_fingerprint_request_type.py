# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveSmartCardTrustAnchorByFingerprintRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveSmartCardTrustAnchorByFingerprintRequestType(vmodl.Request):
    """Request type ``RemoveSmartCardTrustAnchorByFingerprintRequestType``."""

    fingerprint: str = attrs.field(
        metadata={"wire": "fingerprint", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``fingerprint``. Since 6.0."""

    digest: str = attrs.field(
        metadata={"wire": "digest", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``digest``. Since 6.0."""
