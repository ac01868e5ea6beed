# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostStorageOperationalInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostStorageOperationalInfo(vmodl.DataObject):
    """Data object type ``HostStorageOperationalInfo`` (vmodl
    ``vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageOperationalInfo/
    """

    property: str = attrs.field(
        metadata={"wire": "property", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``property``. Since 2.5."""

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``value``. Since 2.5."""
