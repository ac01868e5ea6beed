# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ManagedObjectView."""

from __future__ import annotations

import vmodl

from vim25.managed.view import View


class ManagedObjectView(View):
    """Managed object type ``ManagedObjectView`` (vmodl ``vim.view.ManagedObjectView``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **View._operations,
        "view": vmodl.Operation("view", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.5", is_property=True),
    }

    def get_view(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``view``.

        Since 2.5. Returns a reference to a ManagedObject.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedObjectView/moId/view/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("view", {})
        return result
