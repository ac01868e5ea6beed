# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaDigestProperties."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaDigestProperties(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaDigestProperties`` (vmodl
    ``vim.host.InternetScsiHba.DigestProperties``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDigestProperties/
    """

    header_digest_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "headerDigestType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``headerDigestType``. Since 4.0."""

    header_digest_inherited: bool | None = attrs.field(
        default=None,
        metadata={"wire": "headerDigestInherited", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``headerDigestInherited``. Since 4.0."""

    data_digest_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "dataDigestType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dataDigestType``. Since 4.0."""

    data_digest_inherited: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dataDigestInherited", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``dataDigestInherited``. Since 4.0."""
