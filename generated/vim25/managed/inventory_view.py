# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type InventoryView."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_object_view import ManagedObjectView

if TYPE_CHECKING:
    from vim25.managed.managed_entity import ManagedEntity


class InventoryView(ManagedObjectView):
    """Managed object type ``InventoryView`` (vmodl ``vim.view.InventoryView``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **ManagedObjectView._operations,
        "CloseInventoryViewFolder": vmodl.Operation("CloseInventoryViewFolder", request="CloseInventoryViewFolderRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="closeFolder"),
        "OpenInventoryViewFolder": vmodl.Operation("OpenInventoryViewFolder", request="OpenInventoryViewFolderRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="openFolder"),
    }

    def close_inventory_view_folder(
        self,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity],
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``CloseInventoryViewFolder``.

        entity: Wire name ``entity``. Since 2.5. Refers to a ManagedEntity. Privilege System.View.

        Since 2.5. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/InventoryView/moId/CloseInventoryViewFolder/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("CloseInventoryViewFolder", {"entity": entity})
        return result

    def open_inventory_view_folder(
        self,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity],
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``OpenInventoryViewFolder``.

        entity: Wire name ``entity``. Since 2.5. Refers to a ManagedEntity. Privilege System.View.

        Since 2.5. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/InventoryView/moId/OpenInventoryViewFolder/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("OpenInventoryViewFolder", {"entity": entity})
        return result
