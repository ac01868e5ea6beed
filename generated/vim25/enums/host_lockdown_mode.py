# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostLockdownMode."""

from __future__ import annotations

import vmodl


class HostLockdownMode(vmodl.OpenEnum):
    """Enumerated type ``HostLockdownMode`` (vmodl ``vim.host.HostAccessManager.LockdownMode``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLockdownMode_enum/
    """

    LOCKDOWN_DISABLED = "lockdownDisabled"
    LOCKDOWN_NORMAL = "lockdownNormal"
    LOCKDOWN_STRICT = "lockdownStrict"
