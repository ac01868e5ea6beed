# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.fault``."""

import vmodl
from attrs import define

from vim25.services.pbm.data.pbm_profile import PbmProfileId

@define(kw_only=True)
class PbmFaultNoPermissionEntityPrivileges(vmodl.DataObject):
    """``pbm.fault.NoPermission.EntityPrivileges``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmFaultNoPermissionEntityPrivileges/
    """
    profile_id: PbmProfileId | None = None
    privilege_ids: list[str] | None = None
