# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterSystemVMsConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_datastore_update_spec import ClusterDatastoreUpdateSpec
    from vim25.data.cluster_tag_category_update_spec import ClusterTagCategoryUpdateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterSystemVMsConfigSpec(vmodl.DataObject):
    """Data object type ``ClusterSystemVMsConfigSpec`` (vmodl ``vim.cluster.SystemVMsConfigSpec``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterSystemVMsConfigSpec/
    """

    allowed_datastores: list[ClusterDatastoreUpdateSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "allowedDatastores", "type": "ClusterDatastoreUpdateSpec[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``allowedDatastores``. Since 7.0.3.0."""

    not_allowed_datastores: list[ClusterDatastoreUpdateSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "notAllowedDatastores", "type": "ClusterDatastoreUpdateSpec[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``notAllowedDatastores``. Since 7.0.3.0."""

    ds_tag_categories_to_exclude: list[ClusterTagCategoryUpdateSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "dsTagCategoriesToExclude", "type": "ClusterTagCategoryUpdateSpec[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``dsTagCategoriesToExclude``. Since 7.0.3.0."""

    deployment_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "deploymentMode", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``deploymentMode``. Since 8.0.2.0."""
