"""Enumerated types."""

from vmodl.tables import enum_types

TYPES = {
    "ChangeOp": (
        "ChangeOp", "toy.Change.Op", "1.0", "What a change does.",
        ("ADD", "add"),
        ("ASSIGN", "assign"),
    ),
    "MoTypes": (
        "MoTypes", "", "", "",
        ("MACHINE", "Machine"),
        ("TASK", "Task"),
    ),
    "PowerState": (
        "PowerState", "toy.Machine.PowerState", "1.0", "",
        ("POWERED_OFF", "poweredOff"),
        ("POWERED_ON", "poweredOn"),
    ),
}  # fmt: skip

__getattr__, __dir__ = enum_types(globals(), TYPES)
