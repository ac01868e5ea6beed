# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vsan.cluster``."""

import vmodl
from attrs import define

@define(kw_only=True)
class VsanClusterConfigInfo(vmodl.DataObject):
    """``vim.vsan.cluster.ConfigInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanClusterConfigInfo/
    """
    enabled: bool | None = None
    default_config: VsanClusterConfigInfoHostDefaultInfo | None = None
    vsan_esa_enabled: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VsanClusterConfigInfoHostDefaultInfo(vmodl.DataObject):
    """``vim.vsan.cluster.ConfigInfo.HostDefaultInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanClusterConfigInfoHostDefaultInfo/
    """
    uuid: str | None = None
    auto_claim_storage: bool | None = None
    checksum_enabled: bool | None = None
    """Since 6.0."""
