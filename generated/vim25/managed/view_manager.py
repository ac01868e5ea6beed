# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ViewManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.managed.view import View


class ViewManager(vmodl.ManagedObject):
    """Managed object type ``ViewManager`` (vmodl ``vim.view.ViewManager``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateContainerView": vmodl.Operation("CreateContainerView", request="CreateContainerViewRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="2.5", vmodl_name="createContainerView", privilege="System.View"),
        "CreateInventoryView": vmodl.Operation("CreateInventoryView", result="ManagedObjectReference", fault="RuntimeFault", since="2.5", vmodl_name="createInventoryView", privilege="System.View"),
        "CreateListView": vmodl.Operation("CreateListView", request="CreateListViewRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="2.5", vmodl_name="createListView", privilege="System.View"),
        "CreateListViewFromView": vmodl.Operation("CreateListViewFromView", request="CreateListViewFromViewRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="2.5", vmodl_name="createListViewFromView", privilege="System.View"),
        "viewList": vmodl.Operation("viewList", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.5", privilege="System.View", is_property=True),
    }

    def create_container_view(
        self,
        container: vmodl.ManagedObjectReference | ManagedEntity,
        *,
        type: list[str] | None = None,
        recursive: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateContainerView``.

        container: Wire name ``container``. Since 2.5. Refers to a ManagedEntity. Privilege
        System.View.

        type: Wire name ``type``. Since 2.5.

        recursive: Wire name ``recursive``. Since 2.5.

        Since 2.5. Privilege System.View. Returns a reference to a ContainerView.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/CreateContainerView/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateContainerView", {"container": container, "type": type, "recursive": recursive})
        return result

    def create_inventory_view(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateInventoryView``.

        Since 2.5. Privilege System.View. Returns a reference to a InventoryView.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/CreateInventoryView/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateInventoryView", {})
        return result

    def create_list_view(
        self,
        *,
        obj: list[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateListView``.

        obj: Wire name ``obj``. Since 2.5. Refers to a ManagedObject. Privilege System.View.

        Since 2.5. Privilege System.View. Returns a reference to a ListView.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/CreateListView/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateListView", {"obj": obj})
        return result

    def create_list_view_from_view(
        self,
        view: vmodl.ManagedObjectReference | View,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateListViewFromView``.

        view: Wire name ``view``. Since 2.5. Refers to a View.

        Since 2.5. Privilege System.View. Returns a reference to a ListView.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/CreateListViewFromView/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateListViewFromView", {"view": view})
        return result

    def get_view_list(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``viewList``.

        Since 2.5. Privilege System.View. Returns a reference to a View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ViewManager/moId/viewList/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("viewList", {})
        return result
