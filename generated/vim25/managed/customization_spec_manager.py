# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type CustomizationSpecManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_spec_info import CustomizationSpecInfo
    from vim25.data.customization_spec_item import CustomizationSpecItem


class CustomizationSpecManager(vmodl.ManagedObject):
    """Managed object type ``CustomizationSpecManager`` (vmodl ``vim.CustomizationSpecManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CheckCustomizationResources": vmodl.Operation("CheckCustomizationResources", request="CheckCustomizationResourcesRequestType", fault="CustomizationFault", since="2.0", vmodl_name="checkResources", privilege="System.View"),
        "CreateCustomizationSpec": vmodl.Operation("CreateCustomizationSpec", request="CreateCustomizationSpecRequestType", fault="VimFault", since="2.0", vmodl_name="create", privilege="VirtualMachine.Provisioning.ModifyCustSpecs"),
        "CustomizationSpecItemToXml": vmodl.Operation("CustomizationSpecItemToXml", request="CustomizationSpecItemToXmlRequestType", result="string", fault="RuntimeFault", since="2.0", vmodl_name="specItemToXml", privilege="System.View"),
        "DeleteCustomizationSpec": vmodl.Operation("DeleteCustomizationSpec", request="DeleteCustomizationSpecRequestType", fault="NotFound", since="2.0", vmodl_name="delete", privilege="VirtualMachine.Provisioning.ModifyCustSpecs"),
        "DoesCustomizationSpecExist": vmodl.Operation("DoesCustomizationSpecExist", request="DoesCustomizationSpecExistRequestType", result="boolean", fault="RuntimeFault", since="2.0", vmodl_name="exists", privilege="VirtualMachine.Provisioning.ReadCustSpecs"),
        "DuplicateCustomizationSpec": vmodl.Operation("DuplicateCustomizationSpec", request="DuplicateCustomizationSpecRequestType", fault="VimFault", since="2.0", vmodl_name="duplicate", privilege="VirtualMachine.Provisioning.ModifyCustSpecs"),
        "GetCustomizationSpec": vmodl.Operation("GetCustomizationSpec", request="GetCustomizationSpecRequestType", result="CustomizationSpecItem", fault="NotFound", since="2.0", vmodl_name="get", privilege="VirtualMachine.Provisioning.ReadCustSpecs"),
        "encryptionKey": vmodl.Operation("encryptionKey", result="byte[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "info": vmodl.Operation("info", result="CustomizationSpecInfo[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="VirtualMachine.Provisioning.ReadCustSpecs", is_property=True),
        "OverwriteCustomizationSpec": vmodl.Operation("OverwriteCustomizationSpec", request="OverwriteCustomizationSpecRequestType", fault="VimFault", since="2.0", vmodl_name="overwrite", privilege="VirtualMachine.Provisioning.ModifyCustSpecs"),
        "RenameCustomizationSpec": vmodl.Operation("RenameCustomizationSpec", request="RenameCustomizationSpecRequestType", fault="VimFault", since="2.0", vmodl_name="rename", privilege="VirtualMachine.Provisioning.ModifyCustSpecs"),
        "XmlToCustomizationSpecItem": vmodl.Operation("XmlToCustomizationSpecItem", request="XmlToCustomizationSpecItemRequestType", result="CustomizationSpecItem", fault="CustomizationFault", since="2.0", vmodl_name="xmlToSpecItem", privilege="System.View"),
    }

    def check_customization_resources(
        self,
        guest_os: str,
    ) -> None:
        """Call ``CheckCustomizationResources``.

        guest_os: Wire name ``guestOs``. Since 2.0.

        Since 2.0. Privilege System.View.

        Raises CustomizationFault, or another CustomizationFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/CheckCustomizationResources/post/
        """
        self._invoke("CheckCustomizationResources", {"guest_os": guest_os})

    def create_customization_spec(
        self,
        item: CustomizationSpecItem,
    ) -> None:
        """Call ``CreateCustomizationSpec``.

        item: Wire name ``item``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises CustomizationFault, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/CreateCustomizationSpec/post/
        """
        self._invoke("CreateCustomizationSpec", {"item": item})

    def customization_spec_item_to_xml(
        self,
        item: CustomizationSpecItem,
    ) -> str:
        """Call ``CustomizationSpecItemToXml``.

        item: Wire name ``item``. Since 2.0.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/CustomizationSpecItemToXml/post/
        """
        result: str = self._invoke("CustomizationSpecItemToXml", {"item": item})
        return result

    def delete_customization_spec(
        self,
        name: str,
    ) -> None:
        """Call ``DeleteCustomizationSpec``.

        name: Wire name ``name``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/DeleteCustomizationSpec/post/
        """
        self._invoke("DeleteCustomizationSpec", {"name": name})

    def does_customization_spec_exist(
        self,
        name: str,
    ) -> bool:
        """Call ``DoesCustomizationSpecExist``.

        name: Wire name ``name``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.ReadCustSpecs.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/DoesCustomizationSpecExist/post/
        """
        result: bool = self._invoke("DoesCustomizationSpecExist", {"name": name})
        return result

    def duplicate_customization_spec(
        self,
        name: str,
        new_name: str,
    ) -> None:
        """Call ``DuplicateCustomizationSpec``.

        name: Wire name ``name``. Since 2.0.

        new_name: Wire name ``newName``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises NotFound, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/DuplicateCustomizationSpec/post/
        """
        self._invoke("DuplicateCustomizationSpec", {"name": name, "new_name": new_name})

    def get_customization_spec(
        self,
        name: str,
    ) -> CustomizationSpecItem:
        """Call ``GetCustomizationSpec``.

        name: Wire name ``name``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.ReadCustSpecs.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/GetCustomizationSpec/post/
        """
        result: CustomizationSpecItem = self._invoke("GetCustomizationSpec", {"name": name})
        return result

    def get_encryption_key(
        self,
    ) -> bytes | None:
        """Read ``encryptionKey``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/encryptionKey/get/
        """
        result: bytes | None = self._invoke("encryptionKey", {})
        return result

    def get_info(
        self,
    ) -> list[CustomizationSpecInfo] | None:
        """Read ``info``.

        Since 2.0. Privilege VirtualMachine.Provisioning.ReadCustSpecs.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/info/get/
        """
        result: list[CustomizationSpecInfo] | None = self._invoke("info", {})
        return result

    def overwrite_customization_spec(
        self,
        item: CustomizationSpecItem,
    ) -> None:
        """Call ``OverwriteCustomizationSpec``.

        item: Wire name ``item``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises CustomizationFault, NotFound, ConcurrentAccess, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/OverwriteCustomizationSpec/post/
        """
        self._invoke("OverwriteCustomizationSpec", {"item": item})

    def rename_customization_spec(
        self,
        name: str,
        new_name: str,
    ) -> None:
        """Call ``RenameCustomizationSpec``.

        name: Wire name ``name``. Since 2.0.

        new_name: Wire name ``newName``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.ModifyCustSpecs.

        Raises NotFound, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/RenameCustomizationSpec/post/
        """
        self._invoke("RenameCustomizationSpec", {"name": name, "new_name": new_name})

    def xml_to_customization_spec_item(
        self,
        spec_item_xml: str,
    ) -> CustomizationSpecItem:
        """Call ``XmlToCustomizationSpecItem``.

        spec_item_xml: Wire name ``specItemXml``. Since 2.0.

        Since 2.0. Privilege System.View.

        Raises CustomizationFault, or another CustomizationFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CustomizationSpecManager/moId/XmlToCustomizationSpecItem/post/
        """
        result: CustomizationSpecItem = self._invoke("XmlToCustomizationSpecItem", {"spec_item_xml": spec_item_xml})
        return result
