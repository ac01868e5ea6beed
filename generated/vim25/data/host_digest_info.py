# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDigestInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDigestInfo(vmodl.DataObject):
    """Data object type ``HostDigestInfo`` (vmodl ``vim.host.DigestInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDigestInfo/
    """

    digest_method: str = attrs.field(
        metadata={"wire": "digestMethod", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``digestMethod``. Since 4.0."""

    digest_value: bytes = attrs.field(
        metadata={"wire": "digestValue", "type": "byte[]", "since": "4.0", "secret": False},
    )
    """Wire name ``digestValue``. Since 4.0."""

    object_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "objectName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``objectName``. Since 4.0."""
