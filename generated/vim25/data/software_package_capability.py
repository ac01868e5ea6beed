# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SoftwarePackageCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SoftwarePackageCapability(vmodl.DataObject):
    """Data object type ``SoftwarePackageCapability`` (vmodl ``vim.host.SoftwarePackage.Capability``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SoftwarePackageCapability/
    """

    live_install_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "liveInstallAllowed", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``liveInstallAllowed``. Since 6.5."""

    live_remove_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "liveRemoveAllowed", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``liveRemoveAllowed``. Since 6.5."""

    stateless_ready: bool | None = attrs.field(
        default=None,
        metadata={"wire": "statelessReady", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``statelessReady``. Since 6.5."""

    overlay: bool | None = attrs.field(
        default=None,
        metadata={"wire": "overlay", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``overlay``. Since 6.5."""
