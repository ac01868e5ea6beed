# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vslm.fault``."""

from attrs import define

from vim25.data.vim_vslm import ID
from vim25.faults.vmodl import MethodFault

@define(kw_only=True, eq=False)
class VslmFault(MethodFault):
    """``vslm.fault.VslmFault``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmFault/
    """
    msg: str | None = None

@define(kw_only=True, eq=False)
class VslmSyncFault(VslmFault):
    """``vslm.fault.SyncFault``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmSyncFault/
    """
    id: ID | None = None
    """Since 7.0.0.0."""
