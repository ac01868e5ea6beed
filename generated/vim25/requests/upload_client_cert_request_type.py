# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UploadClientCertRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_provider_id import KeyProviderId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UploadClientCertRequestType(vmodl.Request):
    """Request type ``UploadClientCertRequestType``."""

    cluster: KeyProviderId = attrs.field(
        metadata={"wire": "cluster", "type": "KeyProviderId", "since": "6.5", "secret": False},
    )
    """Wire name ``cluster``. Since 6.5."""

    certificate: str = attrs.field(
        metadata={"wire": "certificate", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``certificate``. Since 6.5."""

    private_key: str = attrs.field(
        repr=False,
        metadata={"wire": "privateKey", "type": "string", "since": "6.5", "secret": True},
    )
    """Wire name ``privateKey``. Since 6.5. Secret."""
