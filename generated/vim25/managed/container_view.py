# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ContainerView."""

from __future__ import annotations

import vmodl

from vim25.managed.managed_object_view import ManagedObjectView


class ContainerView(ManagedObjectView):
    """Managed object type ``ContainerView`` (vmodl ``vim.view.ContainerView``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **ManagedObjectView._operations,
        "container": vmodl.Operation("container", result="ManagedObjectReference", fault="RuntimeFault", since="2.5", is_property=True),
        "recursive": vmodl.Operation("recursive", result="boolean", fault="RuntimeFault", since="2.5", is_property=True),
        "type": vmodl.Operation("type", result="string[]", nullable=True, fault="RuntimeFault", since="2.5", is_property=True),
    }

    def get_container(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``container``.

        Since 2.5. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ContainerView/moId/container/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("container", {})
        return result

    def get_recursive(
        self,
    ) -> bool:
        """Read ``recursive``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ContainerView/moId/recursive/get/
        """
        result: bool = self._invoke("recursive", {})
        return result

    def get_type(
        self,
    ) -> list[str] | None:
        """Read ``type``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ContainerView/moId/type/get/
        """
        result: list[str] | None = self._invoke("type", {})
        return result
