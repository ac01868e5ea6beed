# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ServiceManagerServiceInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ServiceManagerServiceInfo(vmodl.DataObject):
    """Data object type ``ServiceManagerServiceInfo`` (vmodl ``vim.ServiceManager.ServiceInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceManagerServiceInfo/
    """

    service_name: str = attrs.field(
        metadata={"wire": "serviceName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``serviceName``. Since 2.0."""

    location: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "location", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``location``. Since 2.0."""

    service: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "service", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``service``. Since 2.0. Refers to a ManagedObject."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""
