# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDeploymentInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDeploymentInfo(vmodl.DataObject):
    """Data object type ``HostDeploymentInfo`` (vmodl ``vim.host.DeploymentInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDeploymentInfo/
    """

    booted_from_stateless_cache: bool | None = attrs.field(
        default=None,
        metadata={"wire": "bootedFromStatelessCache", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``bootedFromStatelessCache``. Since 6.5."""
