# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfDeploymentOption."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfDeploymentOption(vmodl.DataObject):
    """Data object type ``OvfDeploymentOption`` (vmodl ``vim.OvfManager.DeploymentOption``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDeploymentOption/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    label: str = attrs.field(
        metadata={"wire": "label", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``label``. Since 4.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""
