# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCpuPowerManagementInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCpuPowerManagementInfo(vmodl.DataObject):
    """Data object type ``HostCpuPowerManagementInfo`` (vmodl ``vim.host.CpuPowerManagementInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuPowerManagementInfo/
    """

    current_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "currentPolicy", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``currentPolicy``. Since 4.0."""

    hardware_support: str | None = attrs.field(
        default=None,
        metadata={"wire": "hardwareSupport", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``hardwareSupport``. Since 4.0."""
