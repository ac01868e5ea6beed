# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type PropertyCollector."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.object_content import ObjectContent
    from vim25.data.property_filter_spec import PropertyFilterSpec
    from vim25.data.retrieve_options import RetrieveOptions
    from vim25.data.retrieve_result import RetrieveResult
    from vim25.data.update_set import UpdateSet
    from vim25.data.wait_options import WaitOptions


class PropertyCollector(vmodl.ManagedObject):
    """Managed object type ``PropertyCollector`` (vmodl ``vmodl.query.PropertyCollector``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CancelRetrievePropertiesEx": vmodl.Operation("CancelRetrievePropertiesEx", request="CancelRetrievePropertiesExRequestType", fault="InvalidProperty", since="4.1", vmodl_name="cancelRetrievePropertiesEx", privilege="System.Read"),
        "CancelWaitForUpdates": vmodl.Operation("CancelWaitForUpdates", fault="RuntimeFault", since="2.0", vmodl_name="cancelWaitForUpdates", privilege="System.View"),
        "CheckForUpdates": vmodl.Operation("CheckForUpdates", request="CheckForUpdatesRequestType", result="UpdateSet", nullable=True, fault="InvalidCollectorVersion", since="2.0", vmodl_name="checkForUpdates", privilege="System.View"),
        "ContinueRetrievePropertiesEx": vmodl.Operation("ContinueRetrievePropertiesEx", request="ContinueRetrievePropertiesExRequestType", result="RetrieveResult", fault="InvalidProperty", since="4.1", vmodl_name="continueRetrievePropertiesEx", privilege="System.Read"),
        "CreateFilter": vmodl.Operation("CreateFilter", request="CreateFilterRequestType", result="ManagedObjectReference", fault="InvalidProperty", since="2.0", vmodl_name="createFilter", privilege="System.View"),
        "CreatePropertyCollector": vmodl.Operation("CreatePropertyCollector", result="ManagedObjectReference", fault="RuntimeFault", since="4.1", vmodl_name="createPropertyCollector", privilege="System.View"),
        "DestroyPropertyCollector": vmodl.Operation("DestroyPropertyCollector", fault="RuntimeFault", since="4.1", vmodl_name="destroy", privilege="System.View"),
        "filter": vmodl.Operation("filter", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "RetrieveProperties": vmodl.Operation("RetrieveProperties", request="RetrievePropertiesRequestType", result="ObjectContent[]", nullable=True, fault="InvalidProperty", since="2.0", vmodl_name="retrieveContents", privilege="System.Anonymous"),
        "RetrievePropertiesEx": vmodl.Operation("RetrievePropertiesEx", request="RetrievePropertiesExRequestType", result="RetrieveResult", nullable=True, fault="InvalidProperty", since="4.1", vmodl_name="retrievePropertiesEx", privilege="System.Anonymous"),
        "WaitForUpdates": vmodl.Operation("WaitForUpdates", request="WaitForUpdatesRequestType", result="UpdateSet", fault="InvalidCollectorVersion", since="2.0", vmodl_name="waitForUpdates", privilege="System.View"),
        "WaitForUpdatesEx": vmodl.Operation("WaitForUpdatesEx", request="WaitForUpdatesExRequestType", result="UpdateSet", nullable=True, fault="InvalidCollectorVersion", since="4.1", vmodl_name="waitForUpdatesEx", privilege="System.View"),
    }

    def cancel_retrieve_properties_ex(
        self,
        token: str,
    ) -> None:
        """Call ``CancelRetrievePropertiesEx``.

        token: Wire name ``token``. Since 4.1.

        Since 4.1. Privilege System.Read.

        Raises InvalidProperty, or another InvalidProperty.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CancelRetrievePropertiesEx/post/
        """
        self._invoke("CancelRetrievePropertiesEx", {"token": token})

    def cancel_wait_for_updates(
        self,
    ) -> None:
        """Call ``CancelWaitForUpdates``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CancelWaitForUpdates/post/
        """
        self._invoke("CancelWaitForUpdates", {})

    def check_for_updates(
        self,
        *,
        version: str | None = None,
    ) -> UpdateSet | None:
        """Call ``CheckForUpdates``.

        version: Wire name ``version``. Since 2.0.

        Since 2.0. Privilege System.View.

        Raises InvalidCollectorVersion, or another InvalidCollectorVersion.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CheckForUpdates/post/
        """
        result: UpdateSet | None = self._invoke("CheckForUpdates", {"version": version})
        return result

    def continue_retrieve_properties_ex(
        self,
        token: str,
    ) -> RetrieveResult:
        """Call ``ContinueRetrievePropertiesEx``.

        token: Wire name ``token``. Since 4.1.

        Since 4.1. Privilege System.Read.

        Raises InvalidProperty, or another InvalidProperty.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/ContinueRetrievePropertiesEx/post/
        """
        result: RetrieveResult = self._invoke("ContinueRetrievePropertiesEx", {"token": token})
        return result

    def create_filter(
        self,
        spec: PropertyFilterSpec,
        partial_updates: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateFilter``.

        spec: Wire name ``spec``. Since 2.0.

        partial_updates: Wire name ``partialUpdates``. Since 2.0.

        Since 2.0. Privilege System.View. Returns a reference to a PropertyFilter.

        Raises InvalidProperty, or another InvalidProperty.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CreateFilter/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateFilter", {"spec": spec, "partial_updates": partial_updates})
        return result

    def create_property_collector(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreatePropertyCollector``.

        Since 4.1. Privilege System.View. Returns a reference to a PropertyCollector.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CreatePropertyCollector/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreatePropertyCollector", {})
        return result

    def destroy_property_collector(
        self,
    ) -> None:
        """Call ``DestroyPropertyCollector``.

        Since 4.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/DestroyPropertyCollector/post/
        """
        self._invoke("DestroyPropertyCollector", {})

    def get_filter(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``filter``.

        Since 2.0. Privilege System.View. Returns a reference to a PropertyFilter.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/filter/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("filter", {})
        return result

    def retrieve_properties(
        self,
        spec_set: list[PropertyFilterSpec],
    ) -> list[ObjectContent] | None:
        """Call ``RetrieveProperties``.

        spec_set: Wire name ``specSet``. Since 2.0.

        Since 2.0. Privilege System.Anonymous.

        Raises InvalidProperty, or another InvalidProperty.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/RetrieveProperties/post/
        """
        result: list[ObjectContent] | None = self._invoke("RetrieveProperties", {"spec_set": spec_set})
        return result

    def retrieve_properties_ex(
        self,
        spec_set: list[PropertyFilterSpec],
        options: RetrieveOptions,
    ) -> RetrieveResult | None:
        """Call ``RetrievePropertiesEx``.

        spec_set: Wire name ``specSet``. Since 4.1.

        options: Wire name ``options``. Since 4.1.

        Since 4.1. Privilege System.Anonymous.

        Raises InvalidProperty, or another InvalidProperty.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/RetrievePropertiesEx/post/
        """
        result: RetrieveResult | None = self._invoke("RetrievePropertiesEx", {"spec_set": spec_set, "options": options})
        return result

    def wait_for_updates(
        self,
        *,
        version: str | None = None,
    ) -> UpdateSet:
        """Call ``WaitForUpdates``.

        version: Wire name ``version``. Since 2.0.

        Since 2.0. Privilege System.View.

        Raises InvalidCollectorVersion, or another InvalidCollectorVersion.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/WaitForUpdates/post/
        """
        result: UpdateSet = self._invoke("WaitForUpdates", {"version": version})
        return result

    def wait_for_updates_ex(
        self,
        *,
        version: str | None = None,
        options: WaitOptions | None = None,
    ) -> UpdateSet | None:
        """Call ``WaitForUpdatesEx``.

        version: Wire name ``version``. Since 4.1.

        options: Wire name ``options``. Since 4.1.

        Since 4.1. Privilege System.View.

        Raises InvalidCollectorVersion, or another InvalidCollectorVersion.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/WaitForUpdatesEx/post/
        """
        result: UpdateSet | None = self._invoke("WaitForUpdatesEx", {"version": version, "options": options})
        return result
