# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VimVasaProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vim_vasa_provider_virtual_host_config import VimVasaProviderVirtualHostConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VimVasaProvider(vmodl.DataObject):
    """Data object type ``VimVasaProvider`` (vmodl ``vim.VimVasaProvider``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProvider/
    """

    uid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uid", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``uid``. Since 6.7."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``url``. Since 6.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``name``. Since 6.0."""

    self_signed_certificate: str | None = attrs.field(
        default=None,
        metadata={"wire": "selfSignedCertificate", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``selfSignedCertificate``. Since 6.0."""

    vhost_config: VimVasaProviderVirtualHostConfig | None = attrs.field(
        default=None,
        metadata={"wire": "vhostConfig", "type": "VimVasaProviderVirtualHostConfig", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vhostConfig``. Since 8.0.1.0."""

    version_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "versionId", "type": "int", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``versionId``. Since 8.0.1.0."""
