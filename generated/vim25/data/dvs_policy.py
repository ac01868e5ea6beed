# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSPolicy(vmodl.DataObject):
    """Data object type ``DVSPolicy`` (vmodl ``vim.DistributedVirtualSwitch.SwitchPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSPolicy/
    """

    auto_pre_install_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoPreInstallAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``autoPreInstallAllowed``. Since 4.0."""

    auto_upgrade_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoUpgradeAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``autoUpgradeAllowed``. Since 4.0."""

    partial_upgrade_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "partialUpgradeAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``partialUpgradeAllowed``. Since 4.0."""
