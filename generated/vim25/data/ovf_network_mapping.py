# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfNetworkMapping."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfNetworkMapping(vmodl.DataObject):
    """Data object type ``OvfNetworkMapping`` (vmodl ``vim.OvfManager.NetworkMapping``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNetworkMapping/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    network: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "network", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``network``. Since 4.0. Refers to a Network."""
