# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPatchManagerPatchManagerOperationSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPatchManagerPatchManagerOperationSpec(vmodl.DataObject):
    """Data object type ``HostPatchManagerPatchManagerOperationSpec`` (vmodl
    ``vim.host.PatchManager.PatchManagerOperationSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerPatchManagerOperationSpec/
    """

    proxy: str | None = attrs.field(
        default=None,
        metadata={"wire": "proxy", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``proxy``. Since 4.0."""

    port: int | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``port``. Since 4.0."""

    user_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "userName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``userName``. Since 4.0."""

    password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "4.0", "secret": True},
    )
    """Wire name ``password``. Since 4.0. Secret."""

    cmd_option: str | None = attrs.field(
        default=None,
        metadata={"wire": "cmdOption", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``cmdOption``. Since 4.0."""
