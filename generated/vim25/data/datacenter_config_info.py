# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatacenterConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatacenterConfigInfo(vmodl.DataObject):
    """Data object type ``DatacenterConfigInfo`` (vmodl ``vim.Datacenter.ConfigInfo``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterConfigInfo/
    """

    default_hardware_version_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "defaultHardwareVersionKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``defaultHardwareVersionKey``. Since 5.1."""

    maximum_hardware_version_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "maximumHardwareVersionKey", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``maximumHardwareVersionKey``. Since 7.0.2.0."""
