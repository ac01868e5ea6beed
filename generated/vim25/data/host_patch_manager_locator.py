# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPatchManagerLocator."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPatchManagerLocator(vmodl.DataObject):
    """Data object type ``HostPatchManagerLocator`` (vmodl ``vim.host.PatchManager.Locator``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerLocator/
    """

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``url``. Since 2.0."""

    proxy: str | None = attrs.field(
        default=None,
        metadata={"wire": "proxy", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``proxy``. Since 2.0."""
