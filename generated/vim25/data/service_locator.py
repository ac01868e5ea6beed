# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ServiceLocator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.service_locator_credential import ServiceLocatorCredential


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ServiceLocator(vmodl.DataObject):
    """Data object type ``ServiceLocator`` (vmodl ``vim.ServiceLocator``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocator/
    """

    instance_uuid: str = attrs.field(
        metadata={"wire": "instanceUuid", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 6.0."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``url``. Since 6.0."""

    credential: ServiceLocatorCredential = attrs.field(
        metadata={"wire": "credential", "type": "ServiceLocatorCredential", "since": "6.0", "secret": False},
    )
    """Wire name ``credential``. Since 6.0."""

    ssl_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "sslThumbprint", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``sslThumbprint``. Since 6.0."""
