# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type View."""

from __future__ import annotations

import vmodl


class View(vmodl.ManagedObject):
    """Managed object type ``View`` (vmodl ``vim.view.View``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "DestroyView": vmodl.Operation("DestroyView", fault="RuntimeFault", since="2.5", vmodl_name="destroy", privilege="System.View"),
    }

    def destroy_view(
        self,
    ) -> None:
        """Call ``DestroyView``.

        Since 2.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/View/moId/DestroyView/post/
        """
        self._invoke("DestroyView", {})
