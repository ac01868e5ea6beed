# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl.query``."""

from attrs import define

from vim25.faults.vmodl import MethodFault

@define(kw_only=True, eq=False)
class InvalidCollectorVersion(MethodFault):
    """``vmodl.query.InvalidCollectorVersion``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidCollectorVersion/
    """

@define(kw_only=True, eq=False)
class InvalidProperty(MethodFault):
    """``vmodl.query.InvalidProperty``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidProperty/
    """
    name: str
