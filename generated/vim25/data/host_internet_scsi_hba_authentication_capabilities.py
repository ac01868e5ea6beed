# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaAuthenticationCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaAuthenticationCapabilities(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaAuthenticationCapabilities`` (vmodl
    ``vim.host.InternetScsiHba.AuthenticationCapabilities``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaAuthenticationCapabilities/
    """

    chap_auth_settable: bool = attrs.field(
        metadata={"wire": "chapAuthSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``chapAuthSettable``. Since 2.0."""

    krb5_auth_settable: bool = attrs.field(
        metadata={"wire": "krb5AuthSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``krb5AuthSettable``. Since 2.0."""

    srp_auth_settable: bool = attrs.field(
        metadata={"wire": "srpAuthSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``srpAuthSettable``. Since 2.0."""

    spkm_auth_settable: bool = attrs.field(
        metadata={"wire": "spkmAuthSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``spkmAuthSettable``. Since 2.0."""

    mutual_chap_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "mutualChapSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``mutualChapSettable``. Since 4.0."""

    target_chap_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "targetChapSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``targetChapSettable``. Since 4.0."""

    target_mutual_chap_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "targetMutualChapSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``targetMutualChapSettable``. Since 4.0."""
