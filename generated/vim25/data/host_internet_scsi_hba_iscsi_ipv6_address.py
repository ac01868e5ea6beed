# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaIscsiIpv6Address."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaIscsiIpv6Address(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaIscsiIpv6Address`` (vmodl
    ``vim.host.InternetScsiHba.IscsiIpv6Address``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIscsiIpv6Address/
    """

    address: str = attrs.field(
        metadata={"wire": "address", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``address``. Since 6.0."""

    prefix_length: int = attrs.field(
        metadata={"wire": "prefixLength", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``prefixLength``. Since 6.0."""

    origin: str = attrs.field(
        metadata={"wire": "origin", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``origin``. Since 6.0."""

    operation: str | None = attrs.field(
        default=None,
        metadata={"wire": "operation", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``operation``. Since 6.0."""
