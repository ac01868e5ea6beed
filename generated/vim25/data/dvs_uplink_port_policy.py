# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSUplinkPortPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSUplinkPortPolicy(vmodl.DataObject):
    """Data object type ``DVSUplinkPortPolicy`` (vmodl
    ``vim.DistributedVirtualSwitch.UplinkPortPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSUplinkPortPolicy/
    """
