# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSHealthCheckCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSHealthCheckCapability(vmodl.DataObject):
    """Data object type ``DVSHealthCheckCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.HealthCheckFeatureCapability``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHealthCheckCapability/
    """
