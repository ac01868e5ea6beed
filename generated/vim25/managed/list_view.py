# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ListView."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_object_view import ManagedObjectView

if TYPE_CHECKING:
    from vim25.managed.view import View


class ListView(ManagedObjectView):
    """Managed object type ``ListView`` (vmodl ``vim.view.ListView``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **ManagedObjectView._operations,
        "ModifyListView": vmodl.Operation("ModifyListView", request="ModifyListViewRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="modify"),
        "ResetListView": vmodl.Operation("ResetListView", request="ResetListViewRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="reset"),
        "ResetListViewFromView": vmodl.Operation("ResetListViewFromView", request="ResetListViewFromViewRequestType", fault="RuntimeFault", since="2.5", vmodl_name="resetFromView"),
    }

    def modify_list_view(
        self,
        *,
        add: list[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None = None,
        remove: list[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None = None,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``ModifyListView``.

        add: Wire name ``add``. Since 2.5. Refers to a ManagedObject. Privilege System.View.

        remove: Wire name ``remove``. Since 2.5. Refers to a ManagedObject. Privilege System.View.

        Since 2.5. Returns a reference to a ManagedObject.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ListView/moId/ModifyListView/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("ModifyListView", {"add": add, "remove": remove})
        return result

    def reset_list_view(
        self,
        *,
        obj: list[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None = None,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``ResetListView``.

        obj: Wire name ``obj``. Since 2.5. Refers to a ManagedObject. Privilege System.View.

        Since 2.5. Returns a reference to a ManagedObject.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ListView/moId/ResetListView/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("ResetListView", {"obj": obj})
        return result

    def reset_list_view_from_view(
        self,
        view: vmodl.ManagedObjectReference | View,
    ) -> None:
        """Call ``ResetListViewFromView``.

        view: Wire name ``view``. Since 2.5. Refers to a View.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ListView/moId/ResetListViewFromView/post/
        """
        self._invoke("ResetListViewFromView", {"view": view})
