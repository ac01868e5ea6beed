# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LinkDiscoveryProtocolConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LinkDiscoveryProtocolConfig(vmodl.DataObject):
    """Data object type ``LinkDiscoveryProtocolConfig`` (vmodl
    ``vim.host.LinkDiscoveryProtocolConfig``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LinkDiscoveryProtocolConfig/
    """

    protocol: str = attrs.field(
        metadata={"wire": "protocol", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``protocol``. Since 4.0."""

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``operation``. Since 4.0."""
