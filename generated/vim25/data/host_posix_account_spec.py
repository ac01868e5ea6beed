# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPosixAccountSpec."""

from __future__ import annotations

import attrs

from vim25.data.host_account_spec import HostAccountSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPosixAccountSpec(HostAccountSpec):
    """Data object type ``HostPosixAccountSpec`` (vmodl
    ``vim.host.LocalAccountManager.PosixAccountSpecification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPosixAccountSpec/
    """

    posix_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "posixId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``posixId``. Since 2.0."""

    shell_access: bool | None = attrs.field(
        default=None,
        metadata={"wire": "shellAccess", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``shellAccess``. Since 2.0."""
