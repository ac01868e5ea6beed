# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRuntimeInfoStateEncryptionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRuntimeInfoStateEncryptionInfo(vmodl.DataObject):
    """Data object type ``HostRuntimeInfoStateEncryptionInfo`` (vmodl
    ``vim.host.RuntimeInfo.StateEncryptionInfo``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoStateEncryptionInfo/
    """

    protection_mode: str = attrs.field(
        metadata={"wire": "protectionMode", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``protectionMode``. Since 7.0.3.0."""

    require_secure_boot: bool | None = attrs.field(
        default=None,
        metadata={"wire": "requireSecureBoot", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``requireSecureBoot``. Since 7.0.3.0."""

    require_exec_installed_only: bool | None = attrs.field(
        default=None,
        metadata={"wire": "requireExecInstalledOnly", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``requireExecInstalledOnly``. Since 7.0.3.0."""
