# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl.query``."""

import attrs
import vmodl

from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class InvalidCollectorVersion(MethodFault):
    """Fault type ``InvalidCollectorVersion`` (vmodl ``vmodl.query.InvalidCollectorVersion``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidCollectorVersion/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidProperty(MethodFault):
    """Fault type ``InvalidProperty`` (vmodl ``vmodl.query.InvalidProperty``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidProperty/
    """
    name: str
