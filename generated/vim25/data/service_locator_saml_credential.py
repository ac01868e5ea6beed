# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ServiceLocatorSAMLCredential."""

from __future__ import annotations

import attrs

from vim25.data.service_locator_credential import ServiceLocatorCredential


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ServiceLocatorSAMLCredential(ServiceLocatorCredential):
    """Data object type ``ServiceLocatorSAMLCredential`` (vmodl ``vim.ServiceLocator.SAMLCredential``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocatorSAMLCredential/
    """

    token: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "token", "type": "string", "since": "6.0", "secret": True},
    )
    """Wire name ``token``. Since 6.0. Secret."""
