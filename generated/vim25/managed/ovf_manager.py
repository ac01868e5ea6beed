# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type OvfManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datastore import Datastore
    from vim25.managed.host_system import HostSystem
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.data.ovf_create_descriptor_params import OvfCreateDescriptorParams
    from vim25.data.ovf_create_descriptor_result import OvfCreateDescriptorResult
    from vim25.data.ovf_create_import_spec_params import OvfCreateImportSpecParams
    from vim25.data.ovf_create_import_spec_result import OvfCreateImportSpecResult
    from vim25.data.ovf_option_info import OvfOptionInfo
    from vim25.data.ovf_parse_descriptor_params import OvfParseDescriptorParams
    from vim25.data.ovf_parse_descriptor_result import OvfParseDescriptorResult
    from vim25.data.ovf_validate_host_params import OvfValidateHostParams
    from vim25.data.ovf_validate_host_result import OvfValidateHostResult
    from vim25.managed.resource_pool import ResourcePool


class OvfManager(vmodl.ManagedObject):
    """Managed object type ``OvfManager`` (vmodl ``vim.OvfManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateDescriptor": vmodl.Operation("CreateDescriptor", request="CreateDescriptorRequestType", result="OvfCreateDescriptorResult", fault="VimFault", since="4.0", vmodl_name="createDescriptor", privilege="System.View"),
        "CreateImportSpec": vmodl.Operation("CreateImportSpec", request="CreateImportSpecRequestType", result="OvfCreateImportSpecResult", fault="VimFault", since="4.0", vmodl_name="createImportSpec", privilege="System.View"),
        "ovfExportOption": vmodl.Operation("ovfExportOption", result="OvfOptionInfo[]", nullable=True, fault="RuntimeFault", since="5.1", privilege="System.View", is_property=True),
        "ovfImportOption": vmodl.Operation("ovfImportOption", result="OvfOptionInfo[]", nullable=True, fault="RuntimeFault", since="5.1", privilege="System.View", is_property=True),
        "ParseDescriptor": vmodl.Operation("ParseDescriptor", request="ParseDescriptorRequestType", result="OvfParseDescriptorResult", fault="VimFault", since="4.0", vmodl_name="parseDescriptor", privilege="System.View"),
        "ValidateHost": vmodl.Operation("ValidateHost", request="ValidateHostRequestType", result="OvfValidateHostResult", fault="VimFault", since="4.0", vmodl_name="validateHost", privilege="System.View"),
    }

    def create_descriptor(
        self,
        obj: vmodl.ManagedObjectReference | ManagedEntity,
        cdp: OvfCreateDescriptorParams,
    ) -> OvfCreateDescriptorResult:
        """Call ``CreateDescriptor``.

        obj: Wire name ``obj``. Since 4.0. Refers to a ManagedEntity. Privilege VApp.Export.

        cdp: Wire name ``cdp``. Since 4.0.

        Since 4.0. Privilege System.View.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/CreateDescriptor/post/
        """
        result: OvfCreateDescriptorResult = self._invoke("CreateDescriptor", {"obj": obj, "cdp": cdp})
        return result

    def create_import_spec(
        self,
        ovf_descriptor: str,
        resource_pool: vmodl.ManagedObjectReference | ResourcePool,
        datastore: vmodl.ManagedObjectReference | Datastore,
        cisp: OvfCreateImportSpecParams,
    ) -> OvfCreateImportSpecResult:
        """Call ``CreateImportSpec``.

        ovf_descriptor: Wire name ``ovfDescriptor``. Since 4.0.

        resource_pool: Wire name ``resourcePool``. Since 4.0. Refers to a ResourcePool. Privilege
        VApp.Import.

        datastore: Wire name ``datastore``. Since 4.0. Refers to a Datastore. Privilege
        Datastore.AllocateSpace.

        cisp: Wire name ``cisp``. Since 4.0.

        Since 4.0. Privilege System.View.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState,
        InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/CreateImportSpec/post/
        """
        result: OvfCreateImportSpecResult = self._invoke("CreateImportSpec", {"ovf_descriptor": ovf_descriptor, "resource_pool": resource_pool, "datastore": datastore, "cisp": cisp})
        return result

    def get_ovf_export_option(
        self,
    ) -> list[OvfOptionInfo] | None:
        """Read ``ovfExportOption``.

        Since 5.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/ovfExportOption/get/
        """
        result: list[OvfOptionInfo] | None = self._invoke("ovfExportOption", {})
        return result

    def get_ovf_import_option(
        self,
    ) -> list[OvfOptionInfo] | None:
        """Read ``ovfImportOption``.

        Since 5.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/ovfImportOption/get/
        """
        result: list[OvfOptionInfo] | None = self._invoke("ovfImportOption", {})
        return result

    def parse_descriptor(
        self,
        ovf_descriptor: str,
        pdp: OvfParseDescriptorParams,
    ) -> OvfParseDescriptorResult:
        """Call ``ParseDescriptor``.

        ovf_descriptor: Wire name ``ovfDescriptor``. Since 4.0.

        pdp: Wire name ``pdp``. Since 4.0.

        Since 4.0. Privilege System.View.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidState, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/ParseDescriptor/post/
        """
        result: OvfParseDescriptorResult = self._invoke("ParseDescriptor", {"ovf_descriptor": ovf_descriptor, "pdp": pdp})
        return result

    def validate_host(
        self,
        ovf_descriptor: str,
        host: vmodl.ManagedObjectReference | HostSystem,
        vhp: OvfValidateHostParams,
    ) -> OvfValidateHostResult:
        """Call ``ValidateHost``.

        ovf_descriptor: Wire name ``ovfDescriptor``. Since 4.0.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        vhp: Wire name ``vhp``. Since 4.0.

        Since 4.0. Privilege System.View.

        Raises TaskInProgress, ConcurrentAccess, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OvfManager/moId/ValidateHost/post/
        """
        result: OvfValidateHostResult = self._invoke("ValidateHost", {"ovf_descriptor": ovf_descriptor, "host": host, "vhp": vhp})
        return result
