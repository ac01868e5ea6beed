# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl``."""

import attrs
import vmodl

from vim25.data.vmodl import LocalizableMessage

@attrs.define(kw_only=True, eq=False)
class MethodFault(vmodl.Fault):
    """Fault type ``MethodFault`` (vmodl ``vmodl.MethodFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodFault/
    """
    fault_cause: MethodFault | None = None
    fault_message: list[LocalizableMessage] | None = None

@attrs.define(kw_only=True, eq=False)
class RuntimeFault(MethodFault):
    """Fault type ``RuntimeFault`` (vmodl ``vmodl.RuntimeFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RuntimeFault/
    """
