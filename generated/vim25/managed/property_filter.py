# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type PropertyFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.property_filter_spec import PropertyFilterSpec


class PropertyFilter(vmodl.ManagedObject):
    """Managed object type ``PropertyFilter`` (vmodl ``vmodl.query.PropertyCollector.Filter``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "DestroyPropertyFilter": vmodl.Operation("DestroyPropertyFilter", fault="RuntimeFault", since="2.0", vmodl_name="destroy"),
        "partialUpdates": vmodl.Operation("partialUpdates", result="boolean", fault="RuntimeFault", since="2.0", is_property=True),
        "spec": vmodl.Operation("spec", result="PropertyFilterSpec", fault="RuntimeFault", since="2.0", is_property=True),
    }

    def destroy_property_filter(
        self,
    ) -> None:
        """Call ``DestroyPropertyFilter``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyFilter/moId/DestroyPropertyFilter/post/
        """
        self._invoke("DestroyPropertyFilter", {})

    def get_partial_updates(
        self,
    ) -> bool:
        """Read ``partialUpdates``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyFilter/moId/partialUpdates/get/
        """
        result: bool = self._invoke("partialUpdates", {})
        return result

    def get_spec(
        self,
    ) -> PropertyFilterSpec:
        """Read ``spec``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyFilter/moId/spec/get/
        """
        result: PropertyFilterSpec = self._invoke("spec", {})
        return result
