# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostActiveDirectorySpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostActiveDirectorySpec(vmodl.DataObject):
    """Data object type ``HostActiveDirectorySpec`` (vmodl
    ``vim.host.ActiveDirectorySpec.Specification``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectorySpec/
    """

    domain_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "domainName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``domainName``. Since 4.1."""

    user_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "userName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``userName``. Since 4.1."""

    password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "4.1", "secret": True},
    )
    """Wire name ``password``. Since 4.1. Secret."""

    cam_server: str | None = attrs.field(
        default=None,
        metadata={"wire": "camServer", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``camServer``. Since 5.0."""

    thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "thumbprint", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``thumbprint``. Since 5.0."""

    smart_card_authentication_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "smartCardAuthenticationEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``smartCardAuthenticationEnabled``. Since 6.0."""

    smart_card_trust_anchors: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "smartCardTrustAnchors", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``smartCardTrustAnchors``. Since 6.0."""
