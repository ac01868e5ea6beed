"""Fault types."""

# The annotations of generated classes are evaluated with these.
import builtins  # noqa: F401
import datetime  # noqa: F401
import typing  # noqa: F401

import toy  # noqa: F401
import vmodl  # noqa: F401
from vmodl.tables import fault_types

TYPES = {
    "InvalidLogin": ("InvalidLogin", "MethodFault", "toy.fault.InvalidLogin", "1.0", ""),
    "InvalidPowerState": (
        "InvalidPowerState", "InvalidState", "toy.fault.InvalidPowerState", "1.0", "",
        ("requested_state", "requestedState", "PowerState?", "1.0"),
        ("existing_state", "existingState", "PowerState", "1.0"),
    ),
    "InvalidState": ("InvalidState", "MethodFault", "toy.fault.InvalidState", "1.0", ""),
    "MethodFault": (
        "MethodFault", None, "toy.MethodFault", "1.0", "",
        ("fault_cause", "faultCause", "MethodFault?", "1.0"),
        ("fault_message", "faultMessage", "LocalizableMessage[]?", "1.0"),
    ),
    "SystemError": (
        "SystemError", "MethodFault", "toy.fault.SystemError", "1.0", "",
        ("reason", "reason", "string", "1.0"),
        ("ticket", "ticket", "string?", "1.0", True),
    ),
}  # fmt: skip

__getattr__, __dir__ = fault_types(globals(), TYPES)
