# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaDigestCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaDigestCapabilities(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaDigestCapabilities`` (vmodl
    ``vim.host.InternetScsiHba.DigestCapabilities``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDigestCapabilities/
    """

    header_digest_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "headerDigestSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``headerDigestSettable``. Since 4.0."""

    data_digest_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dataDigestSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``dataDigestSettable``. Since 4.0."""

    target_header_digest_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "targetHeaderDigestSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``targetHeaderDigestSettable``. Since 4.0."""

    target_data_digest_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "targetDataDigestSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``targetDataDigestSettable``. Since 4.0."""
