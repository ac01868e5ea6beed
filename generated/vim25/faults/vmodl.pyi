# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl``."""

import vmodl
from attrs import define

from vim25.data.vmodl import LocalizableMessage

@define(kw_only=True, eq=False)
class MethodFault(vmodl.Fault):
    """``vmodl.MethodFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodFault/
    """
    fault_cause: MethodFault | None = None
    fault_message: list[LocalizableMessage] | None = None

@define(kw_only=True, eq=False)
class RuntimeFault(MethodFault):
    """``vmodl.RuntimeFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RuntimeFault/
    """
