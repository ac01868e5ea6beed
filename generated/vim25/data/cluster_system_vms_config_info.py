# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterSystemVMsConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterSystemVMsConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterSystemVMsConfigInfo`` (vmodl ``vim.cluster.SystemVMsConfigInfo``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterSystemVMsConfigInfo/
    """

    allowed_datastores: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "allowedDatastores", "type": "ManagedObjectReference[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``allowedDatastores``. Since 7.0.3.0. Refers to a Datastore."""

    not_allowed_datastores: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "notAllowedDatastores", "type": "ManagedObjectReference[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``notAllowedDatastores``. Since 7.0.3.0. Refers to a Datastore."""

    ds_tag_categories_to_exclude: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "dsTagCategoriesToExclude", "type": "string[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``dsTagCategoriesToExclude``. Since 7.0.3.0."""

    deployment_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "deploymentMode", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``deploymentMode``. Since 8.0.2.0."""
