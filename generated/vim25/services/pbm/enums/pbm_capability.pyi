# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.capability``."""

import vmodl

class PbmCapabilityOperator(vmodl.OpenEnum):
    """``pbm.capability.Operator``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityOperator_enum/
    """
    NOT = "NOT"
