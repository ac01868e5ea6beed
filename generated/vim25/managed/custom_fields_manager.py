# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type CustomFieldsManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.custom_field_def import CustomFieldDef
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.data.privilege_policy_def import PrivilegePolicyDef


class CustomFieldsManager(vmodl.ManagedObject):
    """Managed object type ``CustomFieldsManager`` (vmodl ``vim.CustomFieldsManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AddCustomFieldDef": vmodl.Operation("AddCustomFieldDef", request="AddCustomFieldDefRequestType", result="CustomFieldDef", fault="VimFault", since="2.0", vmodl_name="addFieldDefinition", privilege="Global.ManageCustomFields"),
        "field": vmodl.Operation("field", result="CustomFieldDef[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "RemoveCustomFieldDef": vmodl.Operation("RemoveCustomFieldDef", request="RemoveCustomFieldDefRequestType", fault="RuntimeFault", since="2.0", vmodl_name="removeFieldDefinition", privilege="Global.ManageCustomFields"),
        "RenameCustomFieldDef": vmodl.Operation("RenameCustomFieldDef", request="RenameCustomFieldDefRequestType", fault="DuplicateName", since="2.0", vmodl_name="renameFieldDefinition", privilege="Global.ManageCustomFields"),
        "SetField": vmodl.Operation("SetField", request="SetFieldRequestType", fault="RuntimeFault", since="2.0", vmodl_name="setField"),
    }

    def add_custom_field_def(
        self,
        name: str,
        *,
        mo_type: str | None = None,
        field_def_policy: PrivilegePolicyDef | None = None,
        field_policy: PrivilegePolicyDef | None = None,
    ) -> CustomFieldDef:
        """Call ``AddCustomFieldDef``.

        name: Wire name ``name``. Since 2.0.

        mo_type: Wire name ``moType``. Since 2.5.

        field_def_policy: Wire name ``fieldDefPolicy``. Since 2.5.

        field_policy: Wire name ``fieldPolicy``. Since 2.5.

        Since 2.0. Privilege Global.ManageCustomFields.

        Raises DuplicateName, InvalidPrivilege, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/AddCustomFieldDef/post/
        """
        result: CustomFieldDef = self._invoke("AddCustomFieldDef", {"name": name, "mo_type": mo_type, "field_def_policy": field_def_policy, "field_policy": field_policy})
        return result

    def get_field(
        self,
    ) -> list[CustomFieldDef] | None:
        """Read ``field``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/field/get/
        """
        result: list[CustomFieldDef] | None = self._invoke("field", {})
        return result

    def remove_custom_field_def(
        self,
        key: int,
    ) -> None:
        """Call ``RemoveCustomFieldDef``.

        key: Wire name ``key``. Since 2.0.

        Since 2.0. Privilege Global.ManageCustomFields.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/RemoveCustomFieldDef/post/
        """
        self._invoke("RemoveCustomFieldDef", {"key": key})

    def rename_custom_field_def(
        self,
        key: int,
        name: str,
    ) -> None:
        """Call ``RenameCustomFieldDef``.

        key: Wire name ``key``. Since 2.0.

        name: Wire name ``name``. Since 2.0.

        Since 2.0. Privilege Global.ManageCustomFields.

        Raises DuplicateName, or another DuplicateName.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/RenameCustomFieldDef/post/
        """
        self._invoke("RenameCustomFieldDef", {"key": key, "name": name})

    def set_field(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        key: int,
        value: str,
    ) -> None:
        """Call ``SetField``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege
        Global.SetCustomField.

        key: Wire name ``key``. Since 2.0.

        value: Wire name ``value``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomFieldsManager/moId/SetField/post/
        """
        self._invoke("SetField", {"entity": entity, "key": key, "value": value})
