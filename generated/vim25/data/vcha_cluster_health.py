# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VchaClusterHealth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage
    from vim25.data.vcha_cluster_runtime_info import VchaClusterRuntimeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VchaClusterHealth(vmodl.DataObject):
    """Data object type ``VchaClusterHealth`` (vmodl
    ``vim.vcha.FailoverClusterManager.VchaClusterHealth``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterHealth/
    """

    runtime_info: VchaClusterRuntimeInfo = attrs.field(
        metadata={"wire": "runtimeInfo", "type": "VchaClusterRuntimeInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``runtimeInfo``. Since 6.5."""

    health_messages: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "healthMessages", "type": "LocalizableMessage[]", "since": "6.5", "secret": False},
    )
    """Wire name ``healthMessages``. Since 6.5."""

    additional_information: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "additionalInformation", "type": "LocalizableMessage[]", "since": "6.5", "secret": False},
    )
    """Wire name ``additionalInformation``. Since 6.5."""
