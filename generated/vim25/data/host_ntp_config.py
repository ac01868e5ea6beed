# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNtpConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNtpConfig(vmodl.DataObject):
    """Data object type ``HostNtpConfig`` (vmodl ``vim.host.NtpConfig``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNtpConfig/
    """

    server: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "server", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``server``. Since 2.5."""

    config_file: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "configFile", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``configFile``. Since 6.0."""
