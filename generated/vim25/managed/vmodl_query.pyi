# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vmodl.query``."""

import vmodl
from typing_extensions import deprecated

from vim25.data.vmodl_query import ObjectContent, PropertyFilterSpec, RetrieveOptions, RetrieveResult, UpdateSet, WaitOptions

class PropertyCollector(vmodl.ManagedObject):
    """``vmodl.query.PropertyCollector``. Since 2.0."""
    def cancel_retrieve_properties_ex(self, token: str) -> None:
        """Call ``CancelRetrievePropertiesEx``.

        Since 4.1. Privilege System.Read.

        Raises InvalidProperty, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CancelRetrievePropertiesEx/post/
        """
    def cancel_wait_for_updates(self) -> None:
        """Call ``CancelWaitForUpdates``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CancelWaitForUpdates/post/
        """
    @deprecated("Deprecated since 4.1: use PropertyCollector.WaitForUpdatesEx.")
    def check_for_updates(self, *, version: str | None = None) -> UpdateSet | None:
        """Call ``CheckForUpdates``.

        Since 2.0. Privilege System.View. Deprecated since 4.1: use
        PropertyCollector.WaitForUpdatesEx.

        Raises InvalidCollectorVersion, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CheckForUpdates/post/
        """
    def continue_retrieve_properties_ex(self, token: str) -> RetrieveResult:
        """Call ``ContinueRetrievePropertiesEx``.

        Since 4.1. Privilege System.Read.

        Raises InvalidProperty, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/ContinueRetrievePropertiesEx/post/
        """
    def create_filter(self, spec: PropertyFilterSpec, partial_updates: bool) -> PropertyFilter:
        """Call ``CreateFilter``.

        Since 2.0. Privilege System.View.

        Raises InvalidProperty, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CreateFilter/post/
        """
    def create_property_collector(self) -> PropertyCollector:
        """Call ``CreatePropertyCollector``.

        Since 4.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/CreatePropertyCollector/post/
        """
    def destroy_property_collector(self) -> None:
        """Call ``DestroyPropertyCollector``.

        Since 4.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/DestroyPropertyCollector/post/
        """
    def get_filter(self) -> list[PropertyFilter] | None:
        """Read ``filter``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/filter/get/
        """
    @deprecated("Deprecated since 4.1: use PropertyCollector.RetrievePropertiesEx.")
    def retrieve_properties(self, spec_set: list[PropertyFilterSpec]) -> list[ObjectContent] | None:
        """Call ``RetrieveProperties``.

        Since 2.0. Privilege System.Anonymous. Deprecated since 4.1: use
        PropertyCollector.RetrievePropertiesEx.

        Raises InvalidProperty, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/RetrieveProperties/post/
        """
    def retrieve_properties_ex(self, spec_set: list[PropertyFilterSpec], options: RetrieveOptions) -> RetrieveResult | None:
        """Call ``RetrievePropertiesEx``.

        Since 4.1. Privilege System.Anonymous.

        Raises InvalidProperty, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/RetrievePropertiesEx/post/
        """
    @deprecated("Deprecated since 4.1: use PropertyCollector.WaitForUpdatesEx.")
    def wait_for_updates(self, *, version: str | None = None) -> UpdateSet:
        """Call ``WaitForUpdates``.

        Since 2.0. Privilege System.View. Deprecated since 4.1: use
        PropertyCollector.WaitForUpdatesEx.

        Raises InvalidCollectorVersion, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/WaitForUpdates/post/
        """
    def wait_for_updates_ex(self, *, version: str | None = None, options: WaitOptions | None = None) -> UpdateSet | None:
        """Call ``WaitForUpdatesEx``.

        Since 4.1. Privilege System.View.

        Raises InvalidCollectorVersion, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyCollector/moId/WaitForUpdatesEx/post/
        """

class PropertyFilter(vmodl.ManagedObject):
    """``vmodl.query.PropertyCollector.Filter``. Since 2.0."""
    def destroy_property_filter(self) -> None:
        """Call ``DestroyPropertyFilter``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyFilter/moId/DestroyPropertyFilter/post/
        """
    def get_partial_updates(self) -> bool:
        """Read ``partialUpdates``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyFilter/moId/partialUpdates/get/
        """
    def get_spec(self) -> PropertyFilterSpec:
        """Read ``spec``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PropertyFilter/moId/spec/get/
        """
