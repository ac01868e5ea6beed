# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaAuthenticationProperties."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaAuthenticationProperties(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaAuthenticationProperties`` (vmodl
    ``vim.host.InternetScsiHba.AuthenticationProperties``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaAuthenticationProperties/
    """

    chap_auth_enabled: bool = attrs.field(
        metadata={"wire": "chapAuthEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``chapAuthEnabled``. Since 2.0."""

    chap_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "chapName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``chapName``. Since 2.0."""

    chap_secret: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "chapSecret", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``chapSecret``. Since 2.0. Secret."""

    chap_authentication_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "chapAuthenticationType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``chapAuthenticationType``. Since 4.0."""

    chap_inherited: bool | None = attrs.field(
        default=None,
        metadata={"wire": "chapInherited", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``chapInherited``. Since 4.0."""

    mutual_chap_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "mutualChapName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``mutualChapName``. Since 4.0."""

    mutual_chap_secret: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "mutualChapSecret", "type": "string", "since": "4.0", "secret": True},
    )
    """Wire name ``mutualChapSecret``. Since 4.0. Secret."""

    mutual_chap_authentication_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "mutualChapAuthenticationType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``mutualChapAuthenticationType``. Since 4.0."""

    mutual_chap_inherited: bool | None = attrs.field(
        default=None,
        metadata={"wire": "mutualChapInherited", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``mutualChapInherited``. Since 4.0."""
