"""The option manager: settings of the vCenter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements

__all__ = ["OptionManager"]

_SETTINGS: dict[str, Any] = {
    "VirtualCenter.FQDN": "localhost",
    "VirtualCenter.InstanceName": "localhost",
    "config.log.level": "info",
    "event.maxAge": 30,
    "event.maxAgeEnabled": True,
    "mail.sender": "",
    "task.maxAge": 30,
    "task.maxAgeEnabled": True,
}


class OptionManager(SimulatedObject):
    """Keeps settings by their keys, which have parts with dots between."""

    stub = vim25.OptionManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "VpxSettings")
        self._settings = dict(_SETTINGS)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"setting": self._all}

    def _all(self) -> list[vim25.OptionValue]:
        return [
            vim25.OptionValue(key=key, value=value) for key, value in sorted(self._settings.items())
        ]

    @implements("QueryOptions")
    def query_options(self, call: Call, name: str | None) -> list[vim25.OptionValue]:
        """Return the setting of a key, or those whose keys begin with it and a dot."""
        prefix = (name or "").rstrip(".")
        found = [
            one
            for one in self._all()
            if not prefix or one.key == prefix or one.key.startswith(f"{prefix}.")
        ]
        if not found:
            raise fault(vim25.InvalidName, f"There is no option '{name}'.", name=name or "")
        return found

    @implements("UpdateOptions")
    def update_options(self, call: Call, changed_value: list[vim25.OptionValue]) -> None:
        """Set options, all or none; of those that are there the type stays."""
        require_privilege(call.session, "Global.Settings", self.reference)
        for index, one in enumerate(changed_value):
            before = self._settings.get(one.key)
            if before is not None and type(before) is not type(one.value):
                raise invalid_argument(f"changedValue[{index}].value", one.key)
        for one in changed_value:
            self._settings[one.key] = one.value
        self.inventory.changed.notify_all()
