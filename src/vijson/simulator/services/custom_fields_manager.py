"""The custom fields manager: fields that users add to entities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.managed_entity import SET_CUSTOM_FIELD, ManagedEntity
from vmodl import ManagedObjectReference

__all__ = ["CustomFieldsManager"]


class CustomFieldsManager(SimulatedObject):
    """Adds, renames and removes fields, and sets them."""

    stub = vim25.CustomFieldsManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "CustomFieldsManager")
        self._last_key = 100

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"field": lambda: list(self.inventory.custom_fields.values())}

    @implements("AddCustomFieldDef")
    def add_field(
        self,
        call: Call,
        name: str,
        mo_type: str | None,
        field_def_policy: vim25.PrivilegePolicyDef | None,
        field_policy: vim25.PrivilegePolicyDef | None,
    ) -> vim25.CustomFieldDef:
        """Add a field, to all entities or to those of a type."""
        self._require_free(name, mo_type)
        stub = vim25.registry.managed_type(mo_type) if mo_type else vim25.ManagedEntity
        if stub is None or not issubclass(stub, vim25.ManagedEntity):
            raise invalid_argument("moType", str(mo_type))
        field = vim25.CustomFieldDef(
            key=max([self._last_key, *self.inventory.custom_fields]) + 1,
            name=name,
            type="string",
            managed_object_type=mo_type,
            field_def_privileges=field_def_policy,
            field_instance_privileges=field_policy,
        )
        self._last_key = field.key
        self.inventory.custom_fields[field.key] = field
        self.inventory.changed.notify_all()
        return field

    @implements("RemoveCustomFieldDef")
    def remove_field(self, call: Call, key: int) -> None:
        """Remove a field, with all its values."""
        self._field(key)
        del self.inventory.custom_fields[key]
        self.inventory.changed.notify_all()

    @implements("RenameCustomFieldDef")
    def rename_field(self, call: Call, key: int, name: str) -> None:
        """Give a field another name."""
        field = self._field(key)
        if field.name != name:
            self._require_free(name, field.managed_object_type)
            field.name = name
            self.inventory.changed.notify_all()

    @implements("SetField")
    def set_field(self, call: Call, entity: ManagedObjectReference, key: int, value: str) -> None:
        """Set a field of an entity."""
        item = self.inventory.find(entity)
        if not isinstance(item, ManagedEntity):
            raise invalid_argument("entity", entity.type)
        require_privilege(call.session, SET_CUSTOM_FIELD, item.reference)
        kind = self._field(key).managed_object_type
        if kind not in (None, item.reference.type):
            raise invalid_argument("key", f"the field is of {kind}")
        item.custom_values[key] = value
        self.inventory.changed.notify_all()

    def _field(self, key: int) -> vim25.CustomFieldDef:
        field = self.inventory.custom_fields.get(key)
        if field is None:
            raise invalid_argument("key", str(key))
        return field

    def _require_free(self, name: str, kind: str | None) -> None:
        for field in self.inventory.custom_fields.values():
            if field.name == name and (kind is None or field.managed_object_type in (None, kind)):
                raise fault(
                    vim25.DuplicateName,
                    f"The name '{name}' already exists.",
                    name=name,
                    object=self.reference,
                )
