# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ExtensibleManagedObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.custom_field_def import CustomFieldDef
    from vim25.data.custom_field_value import CustomFieldValue


class ExtensibleManagedObject(vmodl.ManagedObject):
    """Managed object type ``ExtensibleManagedObject`` (vmodl ``vim.ExtensibleManagedObject``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "availableField": vmodl.Operation("availableField", result="CustomFieldDef[]", nullable=True, fault="RuntimeFault", since="2.5", privilege="System.View", is_property=True),
        "value": vmodl.Operation("value", result="CustomFieldValue[]", nullable=True, fault="RuntimeFault", since="2.5", privilege="System.View", is_property=True),
        "setCustomValue": vmodl.Operation("setCustomValue", request="SetCustomValueRequestType", fault="RuntimeFault", since="2.5", vmodl_name="setCustomValue"),
    }

    def get_available_field(
        self,
    ) -> list[CustomFieldDef] | None:
        """Read ``availableField``.

        Since 2.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensibleManagedObject/moId/availableField/get/
        """
        result: list[CustomFieldDef] | None = self._invoke("availableField", {})
        return result

    def get_value(
        self,
    ) -> list[CustomFieldValue] | None:
        """Read ``value``.

        Since 2.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensibleManagedObject/moId/value/get/
        """
        result: list[CustomFieldValue] | None = self._invoke("value", {})
        return result

    def set_custom_value(
        self,
        key: str,
        value: str,
    ) -> None:
        """Call ``setCustomValue``.

        key: Wire name ``key``. Since 2.5.

        value: Wire name ``value``. Since 2.5.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ExtensibleManagedObject/moId/setCustomValue/post/
        """
        self._invoke("setCustomValue", {"key": key, "value": value})
