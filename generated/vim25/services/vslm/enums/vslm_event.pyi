# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vslm.event``."""

import vmodl

class VslmEventType(vmodl.OpenEnum):
    """``vslm.event.VslmEvent.VslmEventType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmEventType_enum/
    """
    PRE_FCD_MIGRATE_EVENT = "preFcdMigrateEvent"
    POST_FCD_MIGRATE_EVENT = "postFcdMigrateEvent"

class VslmEventVslmEventInfoState(vmodl.OpenEnum):
    """``vslm.event.VslmEventInfo.State``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmEventVslmEventInfoState_enum/
    """
    SUCCESS = "success"
    ERROR = "error"
