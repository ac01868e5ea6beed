# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vApp``."""

import vmodl
from attrs import define, field

from vim25.data.vim import ImportSpec, KeyValue, ResourceConfigSpec
from vim25.data.vim_ext import ManagedByInfo
from vim25.data.vim_option import ArrayUpdateSpec
from vim25.managed.vim import Datastore, Folder, HostSystem, ManagedEntity, Network, ResourcePool

def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _Network(given: vmodl.ManagedObjectReference[Network] | Network) -> vmodl.ManagedObjectReference[Network]: ...
def _optionalDatastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore | None) -> vmodl.ManagedObjectReference[Datastore] | None: ...
def _optionalFolder(given: vmodl.ManagedObjectReference[Folder] | Folder | None) -> vmodl.ManagedObjectReference[Folder] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...
def _optionalNetwork(given: vmodl.ManagedObjectReference[Network] | Network | None) -> vmodl.ManagedObjectReference[Network] | None: ...
def _optionalResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None) -> vmodl.ManagedObjectReference[ResourcePool] | None: ...

@define(kw_only=True)
class IpPool(vmodl.DataObject):
    """``vim.vApp.IpPool``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpPool/
    """
    id: int | None = None
    name: str | None = None
    ipv4_config: IpPoolIpPoolConfigInfo | None = None
    ipv6_config: IpPoolIpPoolConfigInfo | None = None
    dns_domain: str | None = None
    dns_search_path: str | None = None
    host_prefix: str | None = None
    http_proxy: str | None = None
    network_association: list[IpPoolAssociation] | None = None
    available_ipv4_addresses: int | None = None
    """Since 5.1."""
    available_ipv6_addresses: int | None = None
    """Since 5.1."""
    allocated_ipv4_addresses: int | None = None
    """Since 5.1."""
    allocated_ipv6_addresses: int | None = None
    """Since 5.1."""

@define(kw_only=True)
class IpPoolAssociation(vmodl.DataObject):
    """``vim.vApp.IpPool.Association``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpPoolAssociation/
    """
    network: vmodl.ManagedObjectReference[Network] | None = field(default=None, converter=_optionalNetwork)
    """Refers to a Network."""
    network_name: str

@define(kw_only=True)
class IpPoolIpPoolConfigInfo(vmodl.DataObject):
    """``vim.vApp.IpPool.IpPoolConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpPoolIpPoolConfigInfo/
    """
    subnet_address: str | None = None
    netmask: str | None = None
    gateway: str | None = None
    range: str | None = None
    dns: list[str] | None = None
    dhcp_server_available: bool | None = None
    ip_pool_enabled: bool | None = None

@define(kw_only=True)
class VAppCloneSpec(vmodl.DataObject):
    """``vim.vApp.CloneSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppCloneSpec/
    """
    location: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    resource_spec: ResourceConfigSpec | None = None
    vm_folder: vmodl.ManagedObjectReference[Folder] | None = field(default=None, converter=_optionalFolder)
    """Refers to a Folder."""
    network_mapping: list[VAppCloneSpecNetworkMappingPair] | None = None
    property: list[KeyValue] | None = None
    resource_mapping: list[VAppCloneSpecResourceMap] | None = None
    """Since 4.1."""
    provisioning: str | None = None
    """Since 4.1."""

@define(kw_only=True)
class VAppCloneSpecNetworkMappingPair(vmodl.DataObject):
    """``vim.vApp.CloneSpec.NetworkMappingPair``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppCloneSpecNetworkMappingPair/
    """
    source: vmodl.ManagedObjectReference[Network] = field(converter=_Network)
    """Refers to a Network."""
    destination: vmodl.ManagedObjectReference[Network] = field(converter=_Network)
    """Refers to a Network."""

@define(kw_only=True)
class VAppCloneSpecResourceMap(vmodl.DataObject):
    """``vim.vApp.CloneSpec.ResourceMap``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppCloneSpecResourceMap/
    """
    source: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    parent: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Refers to a ResourcePool."""
    resource_spec: ResourceConfigSpec | None = None
    location: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class VAppConfigInfo(VmConfigInfo):
    """``vim.vApp.VAppConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppConfigInfo/
    """
    entity_config: list[VAppEntityConfigInfo] | None = None
    annotation: str
    instance_uuid: str | None = None
    """Since 4.1."""
    managed_by: ManagedByInfo | None = None
    """Since 5.0."""

@define(kw_only=True)
class VAppConfigSpec(VmConfigSpec):
    """``vim.vApp.VAppConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppConfigSpec/
    """
    entity_config: list[VAppEntityConfigInfo] | None = None
    annotation: str | None = None
    instance_uuid: str | None = None
    """Since 4.1."""
    managed_by: ManagedByInfo | None = None
    """Since 5.0."""

@define(kw_only=True)
class VAppEntityConfigInfo(vmodl.DataObject):
    """``vim.vApp.EntityConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppEntityConfigInfo/
    """
    key: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    tag: str | None = None
    start_order: int | None = None
    start_delay: int | None = None
    waiting_for_guest: bool | None = None
    start_action: str | None = None
    stop_delay: int | None = None
    stop_action: str | None = None
    destroy_with_parent: bool | None = None
    """Deprecated since 5.1. Since 4.1."""

@define(kw_only=True)
class VAppIPAssignmentInfo(vmodl.DataObject):
    """``vim.vApp.IPAssignmentInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppIPAssignmentInfo/
    """
    supported_allocation_scheme: list[str] | None = None
    ip_allocation_policy: str | None = None
    supported_ip_protocol: list[str] | None = None
    ip_protocol: str | None = None

@define(kw_only=True)
class VAppOvfSectionInfo(vmodl.DataObject):
    """``vim.vApp.OvfSectionInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppOvfSectionInfo/
    """
    key: int | None = None
    namespace: str | None = None
    type: str | None = None
    at_envelope_level: bool | None = None
    contents: str | None = None

@define(kw_only=True)
class VAppOvfSectionSpec(ArrayUpdateSpec):
    """``vim.vApp.OvfSectionSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppOvfSectionSpec/
    """
    info: VAppOvfSectionInfo | None = None

@define(kw_only=True)
class VAppProductInfo(vmodl.DataObject):
    """``vim.vApp.ProductInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppProductInfo/
    """
    key: int
    class_id: str | None = None
    instance_id: str | None = None
    name: str | None = None
    vendor: str | None = None
    version: str | None = None
    full_version: str | None = None
    vendor_url: str | None = None
    product_url: str | None = None
    app_url: str | None = None

@define(kw_only=True)
class VAppProductSpec(ArrayUpdateSpec):
    """``vim.vApp.ProductSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppProductSpec/
    """
    info: VAppProductInfo | None = None

@define(kw_only=True)
class VAppPropertyInfo(vmodl.DataObject):
    """``vim.vApp.PropertyInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppPropertyInfo/
    """
    key: int
    class_id: str | None = None
    instance_id: str | None = None
    id: str | None = None
    category: str | None = None
    label: str | None = None
    type: str | None = None
    type_reference: str | None = None
    """Since 5.1."""
    user_configurable: bool | None = None
    default_value: str | None = None
    """Secret."""
    value: str | None = None
    """Secret."""
    description: str | None = None

@define(kw_only=True)
class VAppPropertySpec(ArrayUpdateSpec):
    """``vim.vApp.PropertySpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppPropertySpec/
    """
    info: VAppPropertyInfo | None = None

@define(kw_only=True)
class VirtualAppImportSpec(ImportSpec):
    """``vim.vApp.VAppImportSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppImportSpec/
    """
    name: str
    v_app_config_spec: VAppConfigSpec
    resource_pool_spec: ResourceConfigSpec
    child: list[ImportSpec] | None = None

@define(kw_only=True)
class VmConfigInfo(vmodl.DataObject):
    """``vim.vApp.VmConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigInfo/
    """
    product: list[VAppProductInfo] | None = None
    property: list[VAppPropertyInfo] | None = None
    ip_assignment: VAppIPAssignmentInfo
    eula: list[str] | None = None
    ovf_section: list[VAppOvfSectionInfo] | None = None
    ovf_environment_transport: list[str] | None = None
    install_boot_required: bool
    install_boot_stop_delay: int

@define(kw_only=True)
class VmConfigSpec(vmodl.DataObject):
    """``vim.vApp.VmConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigSpec/
    """
    product: list[VAppProductSpec] | None = None
    property: list[VAppPropertySpec] | None = None
    ip_assignment: VAppIPAssignmentInfo | None = None
    eula: list[str] | None = None
    ovf_section: list[VAppOvfSectionSpec] | None = None
    ovf_environment_transport: list[str] | None = None
    install_boot_required: bool | None = None
    install_boot_stop_delay: int | None = None
