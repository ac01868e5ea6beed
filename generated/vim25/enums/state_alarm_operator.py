# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type StateAlarmOperator."""

from __future__ import annotations

import vmodl


class StateAlarmOperator(vmodl.OpenEnum):
    """Enumerated type ``StateAlarmOperator`` (vmodl ``vim.alarm.StateAlarmExpression.StateOperator``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StateAlarmOperator_enum/
    """

    IS_EQUAL = "isEqual"
    IS_UNEQUAL = "isUnequal"
