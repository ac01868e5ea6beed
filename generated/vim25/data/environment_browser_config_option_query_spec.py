# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EnvironmentBrowserConfigOptionQuerySpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EnvironmentBrowserConfigOptionQuerySpec(vmodl.DataObject):
    """Data object type ``EnvironmentBrowserConfigOptionQuerySpec`` (vmodl
    ``vim.EnvironmentBrowser.ConfigOptionQuerySpec``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/EnvironmentBrowserConfigOptionQuerySpec/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``key``. Since 6.0."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``host``. Since 6.0. Refers to a HostSystem."""

    guest_id: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "guestId", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``guestId``. Since 6.0."""
