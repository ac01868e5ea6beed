# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.view``."""

import typing
import vmodl

from vim25.managed.vim import ManagedEntity

class ContainerView(ManagedObjectView):
    """``vim.view.ContainerView``. Since 2.5."""
    def get_container(self) -> ManagedEntity:
        """Read ``container``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ContainerView/moId/container/get/
        """
    def get_recursive(self) -> bool:
        """Read ``recursive``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ContainerView/moId/recursive/get/
        """
    def get_type(self) -> list[str] | None:
        """Read ``type``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ContainerView/moId/type/get/
        """

class InventoryView(ManagedObjectView):
    """``vim.view.InventoryView``. Since 2.5."""
    def close_inventory_view_folder(self, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity]) -> list[ManagedEntity] | None:
        """Call ``CloseInventoryViewFolder``.

        entity: Refers to a ManagedEntity. Privilege System.View.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/InventoryView/moId/CloseInventoryViewFolder/post/
        """
    def open_inventory_view_folder(self, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity]) -> list[ManagedEntity] | None:
        """Call ``OpenInventoryViewFolder``.

        entity: Refers to a ManagedEntity. Privilege System.View.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/InventoryView/moId/OpenInventoryViewFolder/post/
        """

class ListView(ManagedObjectView):
    """``vim.view.ListView``. Since 2.5."""
    def modify_list_view(self, *, add: typing.Sequence[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None = None, remove: typing.Sequence[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None = None) -> list[vmodl.ManagedObject] | None:
        """Call ``ModifyListView``.

        add: Refers to a ManagedObject. Privilege System.View.

        remove: Refers to a ManagedObject. Privilege System.View.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ListView/moId/ModifyListView/post/
        """
    def reset_list_view(self, *, obj: typing.Sequence[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None = None) -> list[vmodl.ManagedObject] | None:
        """Call ``ResetListView``.

        obj: Refers to a ManagedObject. Privilege System.View.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ListView/moId/ResetListView/post/
        """
    def reset_list_view_from_view(self, view: vmodl.ManagedObjectReference[View] | View) -> None:
        """Call ``ResetListViewFromView``.

        view: Refers to a View.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ListView/moId/ResetListViewFromView/post/
        """

class ManagedObjectView(View):
    """``vim.view.ManagedObjectView``. Since 2.5."""
    def get_view(self) -> list[vmodl.ManagedObject] | None:
        """Read ``view``.

        Since 2.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedObjectView/moId/view/get/
        """

class View(vmodl.ManagedObject):
    """``vim.view.View``. Since 2.5."""
    def destroy_view(self) -> None:
        """Call ``DestroyView``.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/View/moId/DestroyView/post/
        """

class ViewManager(vmodl.ManagedObject):
    """``vim.view.ViewManager``. Since 2.5."""
    def create_container_view(self, container: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, *, type: list[str] | None = None, recursive: bool) -> ContainerView:
        """Call ``CreateContainerView``.

        container: Refers to a ManagedEntity. Privilege System.View.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/CreateContainerView/post/
        """
    def create_inventory_view(self) -> InventoryView:
        """Call ``CreateInventoryView``.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/CreateInventoryView/post/
        """
    def create_list_view(self, *, obj: typing.Sequence[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None = None) -> ListView:
        """Call ``CreateListView``.

        obj: Refers to a ManagedObject. Privilege System.View.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/CreateListView/post/
        """
    def create_list_view_from_view(self, view: vmodl.ManagedObjectReference[View] | View) -> ListView:
        """Call ``CreateListViewFromView``.

        view: Refers to a View.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/CreateListViewFromView/post/
        """
    def get_view_list(self) -> list[View] | None:
        """Read ``viewList``.

        Since 2.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/viewList/get/
        """
