"""Operations that users of the simulator add."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import vim25
import vmodl
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import Inventory, SimulatedObject
from vijson.simulator.kernel.tasks import TaskEngine

__all__ = ["OperationHandler", "own_operation"]

OperationHandler = TypeVar("OperationHandler", bound=Callable[..., Any])


def own_operation(
    inventory: Inventory, tasks: TaskEngine, kind: type[vmodl.ManagedObject], name: str
) -> Callable[[OperationHandler], OperationHandler]:
    """Return what makes a function an operation (`vijson.simulator.Simulator.operation`)."""
    is_managed = isinstance(kind, type) and issubclass(kind, vmodl.ManagedObject)
    found = vmodl.operations(kind).get(name) if is_managed else None
    if found is None or found.is_property:
        raise ValueError(f"{getattr(kind, '__name__', repr(kind))} has no operation {name!r}")

    def add(handler: OperationHandler) -> OperationHandler:
        def carry_out(item: SimulatedObject, call: Call, **arguments: Any) -> Any:
            return _checked(found, handler(item, call, **arguments))

        def start(item: SimulatedObject, call: Call, **arguments: Any) -> Any:
            finish = partial(carry_out, item, call, **arguments)
            return tasks.start_for(call, item, name, finish)

        with inventory.changed:
            key = kind.__name__, name
            inventory.own_operations[key] = start if found.starts_task else carry_out
        return handler

    return add


def _checked(operation: vmodl.Operation, result: Any) -> Any:
    """Return the result of somebody's own operation; raises a fault for one that can't be sent."""
    wanted = operation.task_result if operation.starts_task else operation.result
    nullable = operation.task_nullable if operation.starts_task else operation.nullable
    problem = ""
    if result is None:
        problem = "" if nullable or wanted is None else "it returned nothing"
    elif wanted is None:
        problem = "it has no result"
    else:
        try:
            vim25.serializer.dumps(result, wanted)
        except vim25.EncodeError as error:
            problem = str(error)
    if problem:
        text = f"the operation {operation.name}: {problem}"
        raise fault(vim25.SystemError, text, reason=text)
    return result
