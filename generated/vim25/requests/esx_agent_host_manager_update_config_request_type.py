# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type EsxAgentHostManagerUpdateConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_esx_agent_host_manager_config_info import HostEsxAgentHostManagerConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EsxAgentHostManagerUpdateConfigRequestType(vmodl.Request):
    """Request type ``EsxAgentHostManagerUpdateConfigRequestType``."""

    config_info: HostEsxAgentHostManagerConfigInfo = attrs.field(
        metadata={"wire": "configInfo", "type": "HostEsxAgentHostManagerConfigInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``configInfo``. Since 5.0."""
