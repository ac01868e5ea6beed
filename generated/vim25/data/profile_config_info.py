# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfileConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileConfigInfo(vmodl.DataObject):
    """Data object type ``ProfileConfigInfo`` (vmodl ``vim.profile.Profile.ConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileConfigInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    annotation: str | None = attrs.field(
        default=None,
        metadata={"wire": "annotation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``annotation``. Since 4.0."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``enabled``. Since 4.0."""
