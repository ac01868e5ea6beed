# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostActiveDirectory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_active_directory_spec import HostActiveDirectorySpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostActiveDirectory(vmodl.DataObject):
    """Data object type ``HostActiveDirectory`` (vmodl ``vim.host.ActiveDirectorySpec``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectory/
    """

    change_operation: str = attrs.field(
        metadata={"wire": "changeOperation", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``changeOperation``. Since 4.1."""

    spec: HostActiveDirectorySpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "HostActiveDirectorySpec", "since": "4.1", "secret": False},
    )
    """Wire name ``spec``. Since 4.1."""
