# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ImportSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ovf_consumer_ost_node import OvfConsumerOstNode
    from vim25.data.v_app_entity_config_info import VAppEntityConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ImportSpec(vmodl.DataObject):
    """Data object type ``ImportSpec`` (vmodl ``vim.ImportSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ImportSpec/
    """

    entity_config: VAppEntityConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "entityConfig", "type": "VAppEntityConfigInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``entityConfig``. Since 4.0."""

    instantiation_ost: OvfConsumerOstNode | None = attrs.field(
        default=None,
        metadata={"wire": "instantiationOst", "type": "OvfConsumerOstNode", "since": "5.0", "secret": False},
    )
    """Wire name ``instantiationOst``. Since 5.0."""
