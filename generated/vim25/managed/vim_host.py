# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.host``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "HostAccessManager": (
        None, "vim.host.HostAccessManager", "6.0", "",
        {
            "change_access_mode": {"name": "ChangeAccessMode", "request": "ChangeAccessModeRequestType", "since": "6.0", "vmodl_name": "changeAccessMode", "privilege": "Global.Settings", "faults": ("AuthMinimumAdminPermission", "UserNotFound"), "parameters": (
                ("principal", "principal", "string", "6.0"),
                ("is_group", "isGroup", "boolean", "6.0"),
                ("access_mode", "accessMode", "HostAccessMode", "6.0"),
            )},
            "change_lockdown_mode": {"name": "ChangeLockdownMode", "request": "ChangeLockdownModeRequestType", "since": "6.0", "vmodl_name": "changeLockdownMode", "privilege": "Host.Config.Settings", "faults": ("AuthMinimumAdminPermission",), "parameters": (
                ("mode", "mode", "HostLockdownMode", "6.0"),
            )},
            "get_lockdown_mode": {"name": "lockdownMode", "is_property": True, "result": "HostLockdownMode", "since": "6.0", "privilege": "System.View"},
            "query_lockdown_exceptions": {"name": "QueryLockdownExceptions", "result": "string[]", "nullable": True, "since": "6.0", "vmodl_name": "queryLockdownExceptions", "privilege": "Global.Settings"},
            "query_system_users": {"name": "QuerySystemUsers", "result": "string[]", "nullable": True, "since": "6.0", "vmodl_name": "querySystemUsers", "privilege": "Global.Settings"},
            "retrieve_host_access_control_entries": {"name": "RetrieveHostAccessControlEntries", "result": "HostAccessControlEntry[]", "nullable": True, "since": "6.0", "vmodl_name": "retrieveAccessEntries", "privilege": "Global.Settings"},
            "update_lockdown_exceptions": {"name": "UpdateLockdownExceptions", "request": "UpdateLockdownExceptionsRequestType", "since": "6.0", "vmodl_name": "updateLockdownExceptions", "privilege": "Global.Settings", "faults": ("AuthMinimumAdminPermission", "UserNotFound"), "parameters": (
                ("users", "users", "string[]?", "6.0"),
            )},
            "update_system_users": {"name": "UpdateSystemUsers", "request": "UpdateSystemUsersRequestType", "since": "6.0", "vmodl_name": "updateSystemUsers", "privilege": "Global.Settings", "faults": ("UserNotFound",), "parameters": (
                ("users", "users", "string[]?", "6.0"),
            )},
        },
    ),
    "HostActiveDirectoryAuthentication": (
        "HostDirectoryStore", "vim.host.ActiveDirectoryAuthentication", "4.1", "",
        {
            "disable_smart_card_authentication": {"name": "DisableSmartCardAuthentication", "since": "6.0", "vmodl_name": "disableSmartCardAuthentication", "privilege": "Host.Config.AuthenticationStore", "faults": ("ActiveDirectoryFault", "HostConfigFault"), "deprecated": "Deprecated since 8.0."},
            "enable_smart_card_authentication": {"name": "EnableSmartCardAuthentication", "since": "6.0", "vmodl_name": "enableSmartCardAuthentication", "privilege": "Host.Config.AuthenticationStore", "faults": ("ActiveDirectoryFault", "HostConfigFault"), "deprecated": "Deprecated since 8.0."},
            "import_certificate_for_cam_task": {"name": "ImportCertificateForCAM_Task", "request": "ImportCertificateForCAMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.0", "vmodl_name": "importCertificateForCAM", "privilege": "Host.Config.AuthenticationStore", "faults": ("FileNotFound", "ActiveDirectoryFault"), "parameters": (
                ("cert_path", "certPath", "string", "5.0"),
                ("cam_server", "camServer", "string", "5.0"),
            )},
            "install_smart_card_trust_anchor": {"name": "InstallSmartCardTrustAnchor", "request": "InstallSmartCardTrustAnchorRequestType", "since": "6.0", "vmodl_name": "installSmartCardTrustAnchor", "privilege": "Host.Config.AuthenticationStore", "faults": ("HostConfigFault",), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("cert", "cert", "string", "6.0"),
            )},
            "join_domain_task": {"name": "JoinDomain_Task", "request": "JoinDomainRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.1", "vmodl_name": "joinDomain", "privilege": "Host.Config.AuthenticationStore", "faults": ("InvalidState", "HostConfigFault", "InvalidLogin", "ActiveDirectoryFault", "TaskInProgress"), "parameters": (
                ("domain_name", "domainName", "string", "4.1"),
                ("user_name", "userName", "string", "4.1"),
                ("password", "password", "string", "4.1", True),
            )},
            "join_domain_with_cam_task": {"name": "JoinDomainWithCAM_Task", "request": "JoinDomainWithCAMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.0", "vmodl_name": "joinDomainWithCAM", "privilege": "Host.Config.AuthenticationStore", "faults": ("InvalidState", "HostConfigFault", "ActiveDirectoryFault", "TaskInProgress"), "parameters": (
                ("domain_name", "domainName", "string", "5.0"),
                ("cam_server", "camServer", "string", "5.0"),
            )},
            "leave_current_domain_task": {"name": "LeaveCurrentDomain_Task", "request": "LeaveCurrentDomainRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.1", "vmodl_name": "leaveCurrentDomain", "privilege": "Host.Config.AuthenticationStore", "faults": ("InvalidState", "AuthMinimumAdminPermission", "ActiveDirectoryFault", "TaskInProgress"), "parameters": (
                ("force", "force", "boolean", "4.1"),
            )},
            "list_smart_card_trust_anchors": {"name": "ListSmartCardTrustAnchors", "result": "string[]", "nullable": True, "since": "6.0", "vmodl_name": "listSmartCardTrustAnchors", "privilege": "Host.Config.AuthenticationStore", "faults": ("HostConfigFault",), "deprecated": "Deprecated since 8.0."},
            "remove_smart_card_trust_anchor": {"name": "RemoveSmartCardTrustAnchor", "request": "RemoveSmartCardTrustAnchorRequestType", "since": "6.0", "vmodl_name": "removeSmartCardTrustAnchor", "privilege": "Host.Config.AuthenticationStore", "faults": ("HostConfigFault",), "parameters": (
                ("issuer", "issuer", "string", "6.0"),
                ("serial", "serial", "string", "6.0"),
            )},
            "remove_smart_card_trust_anchor_by_fingerprint": {"name": "RemoveSmartCardTrustAnchorByFingerprint", "request": "RemoveSmartCardTrustAnchorByFingerprintRequestType", "since": "6.0", "vmodl_name": "removeSmartCardTrustAnchorByFingerprint", "privilege": "Host.Config.AuthenticationStore", "faults": ("HostConfigFault",), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("fingerprint", "fingerprint", "string", "6.0"),
                ("digest", "digest", "string", "6.0"),
            )},
            "replace_smart_card_trust_anchors": {"name": "ReplaceSmartCardTrustAnchors", "request": "ReplaceSmartCardTrustAnchorsRequestType", "since": "6.0", "vmodl_name": "replaceSmartCardTrustAnchors", "privilege": "Host.Config.AuthenticationStore", "deprecated": "Deprecated since 8.0.", "parameters": (
                ("certs", "certs", "string[]?", "6.0"),
            )},
        },
    ),
    "HostAssignableHardwareManager": (
        None, "vim.host.AssignableHardwareManager", "7.0.0.0", "",
        {
            "download_description_tree": {"name": "DownloadDescriptionTree", "result": "base64Binary", "since": "7.0.0.0", "vmodl_name": "downloadDescriptionTree", "privilege": "System.Read"},
            "get_binding": {"name": "binding", "is_property": True, "result": "HostAssignableHardwareBinding[]", "nullable": True, "since": "7.0.0.0", "privilege": "System.Read"},
            "get_config": {"name": "config", "is_property": True, "result": "HostAssignableHardwareConfig", "since": "7.0.0.0", "privilege": "System.Read"},
            "retrieve_dynamic_passthrough_info": {"name": "RetrieveDynamicPassthroughInfo", "result": "VirtualMachineDynamicPassthroughInfo[]", "nullable": True, "since": "7.0.0.0", "vmodl_name": "retrieveDynamicPassthroughInfo", "privilege": "System.Read"},
            "retrieve_vendor_device_group_info": {"name": "RetrieveVendorDeviceGroupInfo", "result": "VirtualMachineVendorDeviceGroupInfo[]", "nullable": True, "since": "8.0.0.1", "vmodl_name": "retrieveVendorDeviceGroupInfo", "privilege": "System.Read"},
            "update_assignable_hardware_config": {"name": "UpdateAssignableHardwareConfig", "request": "UpdateAssignableHardwareConfigRequestType", "since": "7.0.0.0", "vmodl_name": "updateConfig", "privilege": "Host.Config.Settings", "faults": ("HostConfigFault",), "parameters": (
                ("config", "config", "HostAssignableHardwareConfig", "7.0.0.0"),
            )},
        },
    ),
    "HostAuthenticationManager": (
        None, "vim.host.AuthenticationManager", "4.1", "",
        {
            "get_info": {"name": "info", "is_property": True, "result": "HostAuthenticationManagerInfo", "since": "4.1"},
            "get_supported_store": {"name": "supportedStore", "is_property": True, "result": "ManagedObjectReference[]", "target": "HostAuthenticationStore", "since": "4.1"},
        },
    ),
    "HostAuthenticationStore": (
        None, "vim.host.AuthenticationStore", "4.1", "",
        {
            "get_info": {"name": "info", "is_property": True, "result": "HostAuthenticationStoreInfo", "since": "4.1"},
        },
    ),
    "HostAutoStartManager": (
        None, "vim.host.AutoStartManager", "2.0", "",
        {
            "auto_start_power_off": {"name": "AutoStartPowerOff", "since": "2.0", "vmodl_name": "autoPowerOff", "privilege": "Host.Config.AutoStart"},
            "auto_start_power_on": {"name": "AutoStartPowerOn", "since": "2.0", "vmodl_name": "autoPowerOn", "privilege": "Host.Config.AutoStart"},
            "get_config": {"name": "config", "is_property": True, "result": "HostAutoStartManagerConfig", "since": "2.0"},
            "reconfigure_autostart": {"name": "ReconfigureAutostart", "request": "ReconfigureAutostartRequestType", "since": "2.0", "vmodl_name": "reconfigure", "privilege": "Host.Config.AutoStart", "parameters": (
                ("spec", "spec", "HostAutoStartManagerConfig", "2.0"),
            )},
        },
    ),
    "HostBootDeviceSystem": (
        None, "vim.host.BootDeviceSystem", "2.5", "",
        {
            "query_boot_devices": {"name": "QueryBootDevices", "result": "HostBootDeviceInfo", "nullable": True, "since": "2.5", "vmodl_name": "queryBootDevices", "privilege": "System.Read"},
            "update_boot_device": {"name": "UpdateBootDevice", "request": "UpdateBootDeviceRequestType", "since": "2.5", "vmodl_name": "updateBootDevice", "privilege": "Host.Config.Maintenance", "parameters": (
                ("key", "key", "string", "2.5"),
            )},
        },
    ),
    "HostCacheConfigurationManager": (
        None, "vim.host.CacheConfigurationManager", "5.0", "",
        {
            "configure_host_cache_task": {"name": "ConfigureHostCache_Task", "request": "ConfigureHostCacheRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.0", "vmodl_name": "configureCache", "privilege": "Host.Config.AdvancedConfig", "parameters": (
                ("spec", "spec", "HostCacheConfigurationSpec", "5.0"),
            )},
            "get_cache_configuration_info": {"name": "cacheConfigurationInfo", "is_property": True, "result": "HostCacheConfigurationInfo[]", "nullable": True, "since": "5.0", "privilege": "Host.Config.AdvancedConfig"},
        },
    ),
    "HostCertificateManager": (
        None, "vim.host.CertificateManager", "6.0", "",
        {
            "generate_certificate_signing_request": {"name": "GenerateCertificateSigningRequest", "request": "GenerateCertificateSigningRequestRequestType", "result": "string", "since": "6.0", "vmodl_name": "generateCertificateSigningRequest", "privilege": "Certificate.Manage", "faults": ("HostConfigFault",), "parameters": (
                ("use_ip_address_as_common_name", "useIpAddressAsCommonName", "boolean", "6.0"),
                ("spec", "spec", "HostCertificateManagerCertificateSpec?", "8.0.1.0"),
            )},
            "generate_certificate_signing_request_by_dn": {"name": "GenerateCertificateSigningRequestByDn", "request": "GenerateCertificateSigningRequestByDnRequestType", "result": "string", "since": "6.0", "vmodl_name": "generateCertificateSigningRequestByDn", "privilege": "Certificate.Manage", "faults": ("HostConfigFault",), "parameters": (
                ("distinguished_name", "distinguishedName", "string", "6.0"),
                ("spec", "spec", "HostCertificateManagerCertificateSpec?", "8.0.1.0"),
            )},
            "get_certificate_info": {"name": "certificateInfo", "is_property": True, "result": "HostCertificateManagerCertificateInfo", "since": "6.0", "privilege": "Certificate.Manage"},
            "install_server_certificate": {"name": "InstallServerCertificate", "request": "InstallServerCertificateRequestType", "since": "6.0", "vmodl_name": "installServerCertificate", "privilege": "Certificate.Manage", "faults": ("HostConfigFault",), "parameters": (
                ("cert", "cert", "string", "6.0"),
            )},
            "list_ca_certificate_revocation_lists": {"name": "ListCACertificateRevocationLists", "result": "string[]", "nullable": True, "since": "6.0", "vmodl_name": "listCACertificateRevocationLists", "privilege": "Certificate.Manage", "faults": ("HostConfigFault",)},
            "list_ca_certificates": {"name": "ListCACertificates", "result": "string[]", "nullable": True, "since": "6.0", "vmodl_name": "listCACertificates", "privilege": "Certificate.Manage", "faults": ("HostConfigFault",)},
            "replace_ca_certificates_and_crls": {"name": "ReplaceCACertificatesAndCRLs", "request": "ReplaceCACertificatesAndCRLsRequestType", "since": "6.0", "vmodl_name": "replaceCACertificatesAndCRLs", "privilege": "Certificate.Manage", "faults": ("HostConfigFault",), "parameters": (
                ("ca_cert", "caCert", "string[]", "6.0"),
                ("ca_crl", "caCrl", "string[]?", "6.0"),
            )},
            "retrieve_certificate_info_list": {"name": "RetrieveCertificateInfoList", "result": "HostCertificateManagerCertificateInfo[]", "nullable": True, "since": "8.0.1.0", "vmodl_name": "retrieveCertificateInfoList", "privilege": "Certificate.Manage"},
        },
    ),
    "HostCpuSchedulerSystem": (
        "ExtensibleManagedObject", "vim.host.CpuSchedulerSystem", "2.0", "",
        {
            "disable_hyper_threading": {"name": "DisableHyperThreading", "since": "2.0", "vmodl_name": "disableHyperThreading", "privilege": "Host.Config.HyperThreading"},
            "enable_hyper_threading": {"name": "EnableHyperThreading", "since": "2.0", "vmodl_name": "enableHyperThreading", "privilege": "Host.Config.HyperThreading"},
            "get_hyperthread_info": {"name": "hyperthreadInfo", "is_property": True, "result": "HostHyperThreadScheduleInfo", "nullable": True, "since": "2.0"},
        },
    ),
    "HostDatastoreBrowser": (
        None, "vim.host.DatastoreBrowser", "2.0", "",
        {
            "delete_file": {"name": "DeleteFile", "request": "DeleteFileRequestType", "since": "2.0", "vmodl_name": "deleteFile", "privilege": "Datastore.DeleteFile", "faults": ("InvalidDatastore", "FileFault"), "deprecated": "Deprecated since 2.5: use FileManager.DeleteDatastoreFile_Task.", "parameters": (
                ("datastore_path", "datastorePath", "string", "2.0"),
            )},
            "get_datastore": {"name": "datastore", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Datastore", "since": "2.0", "privilege": "System.View"},
            "get_supported_type": {"name": "supportedType", "is_property": True, "result": "FileQuery[]", "nullable": True, "since": "2.0"},
            "search_datastore_sub_folders_task": {"name": "SearchDatastoreSubFolders_Task", "request": "SearchDatastoreSubFoldersRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostDatastoreBrowserSearchResults[]", "task_nullable": True, "since": "2.0", "vmodl_name": "searchSubFolders", "faults": ("InvalidDatastore", "FileFault"), "parameters": (
                ("datastore_path", "datastorePath", "string", "2.0"),
                ("search_spec", "searchSpec", "HostDatastoreBrowserSearchSpec?", "2.0"),
            )},
            "search_datastore_task": {"name": "SearchDatastore_Task", "request": "SearchDatastoreRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostDatastoreBrowserSearchResults", "since": "2.0", "vmodl_name": "search", "faults": ("InvalidDatastore", "FileFault"), "parameters": (
                ("datastore_path", "datastorePath", "string", "2.0"),
                ("search_spec", "searchSpec", "HostDatastoreBrowserSearchSpec?", "2.0"),
            )},
        },
    ),
    "HostDatastoreSystem": (
        None, "vim.host.DatastoreSystem", "2.0", "",
        {
            "configure_datastore_principal": {"name": "ConfigureDatastorePrincipal", "request": "ConfigureDatastorePrincipalRequestType", "since": "2.0", "vmodl_name": "configureDatastorePrincipal", "privilege": "Host.Config.Maintenance", "faults": ("InvalidState", "HostConfigFault"), "parameters": (
                ("user_name", "userName", "string", "2.0"),
                ("password", "password", "string?", "2.0", True),
            )},
            "create_local_datastore": {"name": "CreateLocalDatastore", "request": "CreateLocalDatastoreRequestType", "result": "ManagedObjectReference", "target": "Datastore", "since": "2.0", "vmodl_name": "createLocalDatastore", "privilege": "Host.Config.Storage", "faults": ("DuplicateName", "HostConfigFault", "FileNotFound", "InvalidName"), "parameters": (
                ("name", "name", "string", "2.0"),
                ("path", "path", "string", "2.0"),
            )},
            "create_nas_datastore": {"name": "CreateNasDatastore", "request": "CreateNasDatastoreRequestType", "result": "ManagedObjectReference", "target": "Datastore", "since": "2.0", "vmodl_name": "createNasDatastore", "privilege": "Host.Config.Storage", "faults": ("DuplicateName", "AlreadyExists", "HostConfigFault"), "parameters": (
                ("spec", "spec", "HostNasVolumeSpec", "2.0"),
            )},
            "create_vmfs_datastore": {"name": "CreateVmfsDatastore", "request": "CreateVmfsDatastoreRequestType", "result": "ManagedObjectReference", "target": "Datastore", "since": "2.0", "vmodl_name": "createVmfsDatastore", "privilege": "Host.Config.Storage", "faults": ("DuplicateName", "HostConfigFault"), "parameters": (
                ("spec", "spec", "VmfsDatastoreCreateSpec", "2.0"),
            )},
            "create_vvol_datastore": {"name": "CreateVvolDatastore", "request": "CreateVvolDatastoreRequestType", "result": "ManagedObjectReference", "target": "Datastore", "since": "6.0", "vmodl_name": "createVvolDatastore", "privilege": "Host.Config.Storage", "faults": ("NotFound", "DuplicateName", "HostConfigFault", "InvalidName"), "parameters": (
                ("spec", "spec", "HostDatastoreSystemVvolDatastoreSpec", "6.0"),
            )},
            "disable_clustered_vmdk_support": {"name": "DisableClusteredVmdkSupport", "request": "DisableClusteredVmdkSupportRequestType", "since": "7.0.0.0", "vmodl_name": "disableClusteredVmdkSupport", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "7.0.0.0", False, "Datastore"),
            )},
            "enable_clustered_vmdk_support": {"name": "EnableClusteredVmdkSupport", "request": "EnableClusteredVmdkSupportRequestType", "since": "7.0.0.0", "vmodl_name": "enableClusteredVmdkSupport", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "7.0.0.0", False, "Datastore"),
            )},
            "expand_vmfs_datastore": {"name": "ExpandVmfsDatastore", "request": "ExpandVmfsDatastoreRequestType", "result": "ManagedObjectReference", "target": "Datastore", "since": "4.0", "vmodl_name": "expandVmfsDatastore", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "4.0", False, "Datastore"),
                ("spec", "spec", "VmfsDatastoreExpandSpec", "4.0"),
            )},
            "extend_vmfs_datastore": {"name": "ExtendVmfsDatastore", "request": "ExtendVmfsDatastoreRequestType", "result": "ManagedObjectReference", "target": "Datastore", "since": "2.0", "vmodl_name": "extendVmfsDatastore", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "2.0", False, "Datastore"),
                ("spec", "spec", "VmfsDatastoreExtendSpec", "2.0"),
            )},
            "get_capabilities": {"name": "capabilities", "is_property": True, "result": "HostDatastoreSystemCapabilities", "since": "2.5"},
            "get_datastore": {"name": "datastore", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Datastore", "since": "2.0", "privilege": "System.View"},
            "query_available_disks_for_vmfs": {"name": "QueryAvailableDisksForVmfs", "request": "QueryAvailableDisksForVmfsRequestType", "result": "HostScsiDisk[]", "nullable": True, "since": "2.0", "vmodl_name": "queryAvailableDisksForVmfs", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference?", "2.0", False, "Datastore"),
            )},
            "query_max_queue_depth": {"name": "QueryMaxQueueDepth", "request": "QueryMaxQueueDepthRequestType", "result": "long", "since": "8.0.0.1", "vmodl_name": "queryMaxQueueDepth", "privilege": "Host.Config.Storage", "faults": ("NotFound",), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "8.0.0.1", False, "Datastore"),
            )},
            "query_unresolved_vmfs_volumes": {"name": "QueryUnresolvedVmfsVolumes", "result": "HostUnresolvedVmfsVolume[]", "nullable": True, "since": "4.0", "vmodl_name": "queryUnresolvedVmfsVolumes", "privilege": "System.Read"},
            "query_vmfs_datastore_create_options": {"name": "QueryVmfsDatastoreCreateOptions", "request": "QueryVmfsDatastoreCreateOptionsRequestType", "result": "VmfsDatastoreOption[]", "nullable": True, "since": "2.0", "vmodl_name": "queryVmfsDatastoreCreateOptions", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("device_path", "devicePath", "string", "2.0"),
                ("vmfs_major_version", "vmfsMajorVersion", "int?", "5.0"),
            )},
            "query_vmfs_datastore_expand_options": {"name": "QueryVmfsDatastoreExpandOptions", "request": "QueryVmfsDatastoreExpandOptionsRequestType", "result": "VmfsDatastoreOption[]", "nullable": True, "since": "4.0", "vmodl_name": "queryVmfsDatastoreExpandOptions", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "4.0", False, "Datastore"),
            )},
            "query_vmfs_datastore_extend_options": {"name": "QueryVmfsDatastoreExtendOptions", "request": "QueryVmfsDatastoreExtendOptionsRequestType", "result": "VmfsDatastoreOption[]", "nullable": True, "since": "2.0", "vmodl_name": "queryVmfsDatastoreExtendOptions", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "2.0", False, "Datastore"),
                ("device_path", "devicePath", "string", "2.0"),
                ("suppress_expand_candidates", "suppressExpandCandidates", "boolean?", "4.0"),
            )},
            "remove_datastore": {"name": "RemoveDatastore", "request": "RemoveDatastoreRequestType", "since": "2.0", "vmodl_name": "removeDatastore", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "2.0", False, "Datastore"),
            )},
            "remove_datastore_ex_task": {"name": "RemoveDatastoreEx_Task", "request": "RemoveDatastoreExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostDatastoreSystemDatastoreResult[]", "since": "6.0", "vmodl_name": "removeDatastoreEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference[]", "6.0", False, "Datastore"),
            )},
            "resignature_unresolved_vmfs_volume_task": {"name": "ResignatureUnresolvedVmfsVolume_Task", "request": "ResignatureUnresolvedVmfsVolumeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostResignatureRescanResult", "task_nullable": True, "since": "4.0", "vmodl_name": "resignatureUnresolvedVmfsVolume", "privilege": "Host.Config.Storage", "faults": ("VmfsAmbiguousMount", "HostConfigFault"), "parameters": (
                ("resolution_spec", "resolutionSpec", "HostUnresolvedVmfsResignatureSpec", "4.0"),
            )},
            "set_max_queue_depth": {"name": "SetMaxQueueDepth", "request": "SetMaxQueueDepthRequestType", "since": "8.0.0.1", "vmodl_name": "setMaxQueueDepth", "privilege": "Host.Config.Storage", "faults": ("NotFound",), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "8.0.0.1", False, "Datastore"),
                ("max_qdepth", "maxQdepth", "long", "8.0.0.1"),
            )},
            "update_local_swap_datastore": {"name": "UpdateLocalSwapDatastore", "request": "UpdateLocalSwapDatastoreRequestType", "since": "2.5", "vmodl_name": "updateLocalSwapDatastore", "privilege": "Host.Config.Storage", "faults": ("InaccessibleDatastore", "DatastoreNotWritableOnHost"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference?", "2.5", False, "Datastore"),
            )},
        },
    ),
    "HostDateTimeSystem": (
        None, "vim.host.DateTimeSystem", "2.5", "",
        {
            "get_date_time_info": {"name": "dateTimeInfo", "is_property": True, "result": "HostDateTimeInfo", "since": "2.5", "privilege": "System.Read"},
            "query_available_time_zones": {"name": "QueryAvailableTimeZones", "result": "HostDateTimeSystemTimeZone[]", "nullable": True, "since": "2.5", "vmodl_name": "queryAvailableTimeZones", "privilege": "System.Read"},
            "query_date_time": {"name": "QueryDateTime", "result": "dateTime", "since": "2.5", "vmodl_name": "queryDateTime", "privilege": "System.Read"},
            "refresh_date_time_system": {"name": "RefreshDateTimeSystem", "since": "2.5", "vmodl_name": "refresh", "privilege": "Host.Config.DateTime"},
            "test_time_service": {"name": "TestTimeService", "result": "HostDateTimeSystemServiceTestResult", "nullable": True, "since": "7.0.3.0", "vmodl_name": "testTimeService", "privilege": "Host.Config.DateTime"},
            "update_date_time": {"name": "UpdateDateTime", "request": "UpdateDateTimeRequestType", "since": "2.5", "vmodl_name": "updateDateTime", "privilege": "Host.Config.DateTime", "faults": ("HostConfigFault",), "parameters": (
                ("date_time", "dateTime", "dateTime", "2.5"),
            )},
            "update_date_time_config": {"name": "UpdateDateTimeConfig", "request": "UpdateDateTimeConfigRequestType", "since": "2.5", "vmodl_name": "updateConfig", "privilege": "Host.Config.DateTime", "faults": ("HostConfigFault",), "parameters": (
                ("config", "config", "HostDateTimeConfig", "2.5"),
            )},
        },
    ),
    "HostDiagnosticSystem": (
        None, "vim.host.DiagnosticSystem", "2.0", "",
        {
            "create_diagnostic_partition": {"name": "CreateDiagnosticPartition", "request": "CreateDiagnosticPartitionRequestType", "since": "2.0", "vmodl_name": "createDiagnosticPartition", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("spec", "spec", "HostDiagnosticPartitionCreateSpec", "2.0"),
            )},
            "get_active_partition": {"name": "activePartition", "is_property": True, "result": "HostDiagnosticPartition", "nullable": True, "since": "2.0"},
            "query_available_partition": {"name": "QueryAvailablePartition", "result": "HostDiagnosticPartition[]", "nullable": True, "since": "2.0", "vmodl_name": "queryAvailablePartition", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",)},
            "query_partition_create_desc": {"name": "QueryPartitionCreateDesc", "request": "QueryPartitionCreateDescRequestType", "result": "HostDiagnosticPartitionCreateDescription", "since": "2.0", "vmodl_name": "queryPartitionCreateDesc", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("disk_uuid", "diskUuid", "string", "2.0"),
                ("diagnostic_type", "diagnosticType", "string", "2.0"),
            )},
            "query_partition_create_options": {"name": "QueryPartitionCreateOptions", "request": "QueryPartitionCreateOptionsRequestType", "result": "HostDiagnosticPartitionCreateOption[]", "nullable": True, "since": "2.0", "vmodl_name": "queryPartitionCreateOptions", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("storage_type", "storageType", "string", "2.0"),
                ("diagnostic_type", "diagnosticType", "string", "2.0"),
            )},
            "select_active_partition": {"name": "SelectActivePartition", "request": "SelectActivePartitionRequestType", "since": "2.0", "vmodl_name": "selectActivePartition", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("partition", "partition", "HostScsiDiskPartition?", "2.0"),
            )},
        },
    ),
    "HostDirectoryStore": (
        "HostAuthenticationStore", "vim.host.DirectoryStore", "4.1", "",
        {
        },
    ),
    "HostEsxAgentHostManager": (
        None, "vim.host.EsxAgentHostManager", "5.0", "",
        {
            "esx_agent_host_manager_update_config": {"name": "EsxAgentHostManagerUpdateConfig", "request": "EsxAgentHostManagerUpdateConfigRequestType", "since": "5.0", "vmodl_name": "updateConfig", "privilege": "Host.Config.Settings", "faults": ("HostConfigFault",), "parameters": (
                ("config_info", "configInfo", "HostEsxAgentHostManagerConfigInfo", "5.0"),
            )},
            "get_config_info": {"name": "configInfo", "is_property": True, "result": "HostEsxAgentHostManagerConfigInfo", "since": "5.0", "privilege": "Host.Config.Settings"},
        },
    ),
    "HostFirewallSystem": (
        "ExtensibleManagedObject", "vim.host.FirewallSystem", "2.0", "",
        {
            "disable_ruleset": {"name": "DisableRuleset", "request": "DisableRulesetRequestType", "since": "2.0", "vmodl_name": "disableRuleset", "privilege": "Host.Config.NetService", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("id", "id", "string", "2.0"),
            )},
            "enable_ruleset": {"name": "EnableRuleset", "request": "EnableRulesetRequestType", "since": "2.0", "vmodl_name": "enableRuleset", "privilege": "Host.Config.NetService", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("id", "id", "string", "2.0"),
            )},
            "get_firewall_info": {"name": "firewallInfo", "is_property": True, "result": "HostFirewallInfo", "nullable": True, "since": "2.0"},
            "refresh_firewall": {"name": "RefreshFirewall", "since": "2.0", "vmodl_name": "refresh", "privilege": "Host.Config.NetService"},
            "update_default_policy": {"name": "UpdateDefaultPolicy", "request": "UpdateDefaultPolicyRequestType", "since": "2.0", "vmodl_name": "updateDefaultPolicy", "privilege": "Host.Config.NetService", "parameters": (
                ("default_policy", "defaultPolicy", "HostFirewallDefaultPolicy", "2.0"),
            )},
            "update_ruleset": {"name": "UpdateRuleset", "request": "UpdateRulesetRequestType", "since": "5.0", "vmodl_name": "updateRuleset", "privilege": "Host.Config.NetService", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("id", "id", "string", "5.0"),
                ("spec", "spec", "HostFirewallRulesetRulesetSpec", "5.0"),
            )},
        },
    ),
    "HostFirmwareSystem": (
        None, "vim.host.FirmwareSystem", "2.5", "",
        {
            "backup_firmware_configuration": {"name": "BackupFirmwareConfiguration", "result": "string", "since": "2.5", "vmodl_name": "backupConfiguration", "privilege": "Host.Config.Firmware"},
            "query_firmware_config_upload_url": {"name": "QueryFirmwareConfigUploadURL", "result": "string", "since": "2.5", "vmodl_name": "queryConfigUploadURL", "privilege": "Host.Config.Firmware"},
            "reset_firmware_to_factory_defaults": {"name": "ResetFirmwareToFactoryDefaults", "since": "2.5", "vmodl_name": "resetToFactoryDefaults", "privilege": "Host.Config.Firmware", "faults": ("InvalidState",)},
            "restore_firmware_configuration": {"name": "RestoreFirmwareConfiguration", "request": "RestoreFirmwareConfigurationRequestType", "since": "2.5", "vmodl_name": "restoreConfiguration", "privilege": "Host.Config.Firmware", "faults": ("InvalidState", "FileFault", "MismatchedBundle", "InvalidBundle"), "parameters": (
                ("force", "force", "boolean", "2.5"),
            )},
        },
    ),
    "HostGraphicsManager": (
        "ExtensibleManagedObject", "vim.host.GraphicsManager", "5.5", "",
        {
            "get_graphics_config": {"name": "graphicsConfig", "is_property": True, "result": "HostGraphicsConfig", "nullable": True, "since": "6.5", "privilege": "System.Read"},
            "get_graphics_info": {"name": "graphicsInfo", "is_property": True, "result": "HostGraphicsInfo[]", "nullable": True, "since": "5.5", "privilege": "System.Read"},
            "get_shared_gpu_capabilities": {"name": "sharedGpuCapabilities", "is_property": True, "result": "HostSharedGpuCapabilities[]", "nullable": True, "since": "6.7", "privilege": "System.Read"},
            "get_shared_passthru_gpu_types": {"name": "sharedPassthruGpuTypes", "is_property": True, "result": "string[]", "nullable": True, "since": "6.0", "privilege": "System.Read"},
            "is_shared_graphics_active": {"name": "IsSharedGraphicsActive", "result": "boolean", "since": "5.5", "vmodl_name": "isSharedGraphicsActive", "privilege": "System.Read"},
            "refresh_graphics_manager": {"name": "RefreshGraphicsManager", "since": "5.5", "vmodl_name": "refresh", "privilege": "Host.Config.Settings"},
            "retrieve_vgpu_device_info": {"name": "RetrieveVgpuDeviceInfo", "result": "VirtualMachineVgpuDeviceInfo[]", "nullable": True, "since": "7.0.3.0", "vmodl_name": "retrieveVgpuDeviceInfo", "privilege": "System.Read"},
            "retrieve_vgpu_profile_info": {"name": "RetrieveVgpuProfileInfo", "result": "VirtualMachineVgpuProfileInfo[]", "nullable": True, "since": "7.0.3.0", "vmodl_name": "retrieveVgpuProfileInfo", "privilege": "System.Read"},
            "update_graphics_config": {"name": "UpdateGraphicsConfig", "request": "UpdateGraphicsConfigRequestType", "since": "6.5", "vmodl_name": "updateGraphicsConfig", "privilege": "Host.Config.Settings", "parameters": (
                ("config", "config", "HostGraphicsConfig", "6.5"),
            )},
        },
    ),
    "HostHealthStatusSystem": (
        None, "vim.host.HealthStatusSystem", "2.5", "",
        {
            "clear_system_event_log": {"name": "ClearSystemEventLog", "since": "6.5", "vmodl_name": "clearSystemEventLog", "privilege": "Host.Config.Settings"},
            "fetch_system_event_log": {"name": "FetchSystemEventLog", "result": "SystemEventInfo[]", "nullable": True, "since": "6.5", "vmodl_name": "FetchSystemEventLog", "privilege": "Host.Config.Settings"},
            "get_runtime": {"name": "runtime", "is_property": True, "result": "HealthSystemRuntime", "since": "2.5"},
            "refresh_health_status_system": {"name": "RefreshHealthStatusSystem", "since": "2.5", "vmodl_name": "refresh", "privilege": "System.Read"},
            "reset_system_health_info": {"name": "ResetSystemHealthInfo", "since": "2.5", "vmodl_name": "resetSystemHealthInfo", "privilege": "Host.Config.Settings"},
        },
    ),
    "HostImageConfigManager": (
        None, "vim.host.ImageConfigManager", "5.0", "",
        {
            "fetch_software_packages": {"name": "fetchSoftwarePackages", "result": "SoftwarePackage[]", "nullable": True, "since": "6.5", "vmodl_name": "fetchSoftwarePackages", "privilege": "Host.Config.Image"},
            "host_image_config_get_acceptance": {"name": "HostImageConfigGetAcceptance", "result": "string", "since": "5.0", "vmodl_name": "queryHostAcceptanceLevel", "privilege": "System.Read", "faults": ("HostConfigFault",)},
            "host_image_config_get_profile": {"name": "HostImageConfigGetProfile", "result": "HostImageProfileSummary", "since": "5.0", "vmodl_name": "queryHostImageProfile", "privilege": "System.Read"},
            "install_date": {"name": "installDate", "result": "dateTime", "since": "6.5", "vmodl_name": "installDate", "privilege": "Host.Config.Image"},
            "update_host_image_acceptance_level": {"name": "UpdateHostImageAcceptanceLevel", "request": "UpdateHostImageAcceptanceLevelRequestType", "since": "5.0", "vmodl_name": "updateAcceptanceLevel", "privilege": "Host.Config.Image", "faults": ("HostConfigFault",), "parameters": (
                ("new_acceptance_level", "newAcceptanceLevel", "string", "5.0"),
            )},
        },
    ),
    "HostKernelModuleSystem": (
        None, "vim.host.KernelModuleSystem", "2.5u2", "",
        {
            "query_configured_module_option_string": {"name": "QueryConfiguredModuleOptionString", "request": "QueryConfiguredModuleOptionStringRequestType", "result": "string", "since": "2.5u2", "vmodl_name": "queryConfiguredModuleOptionString", "privilege": "Host.Config.Settings", "faults": ("NotFound",), "parameters": (
                ("name", "name", "string", "2.5u2"),
            )},
            "query_modules": {"name": "QueryModules", "result": "KernelModuleInfo[]", "nullable": True, "since": "4.0", "vmodl_name": "queryModules", "privilege": "Host.Config.Settings"},
            "update_module_option_string": {"name": "UpdateModuleOptionString", "request": "UpdateModuleOptionStringRequestType", "since": "2.5u2", "vmodl_name": "updateModuleOptionString", "privilege": "Host.Config.Settings", "faults": ("NotFound",), "parameters": (
                ("name", "name", "string", "2.5u2"),
                ("options", "options", "string", "2.5u2"),
            )},
        },
    ),
    "HostLocalAccountManager": (
        None, "vim.host.LocalAccountManager", "2.0", "",
        {
            "assign_user_to_group": {"name": "AssignUserToGroup", "request": "AssignUserToGroupRequestType", "since": "2.0", "vmodl_name": "assignUserToGroup", "privilege": "Host.Local.ManageUserGroups", "faults": ("UserNotFound", "AlreadyExists"), "deprecated": "Deprecated since 5.1.", "parameters": (
                ("user", "user", "string", "2.0"),
                ("group", "group", "string", "2.0"),
            )},
            "change_password": {"name": "ChangePassword", "request": "ChangePasswordRequestType", "since": "6.7.2", "vmodl_name": "changePassword", "privilege": "System.Anonymous", "faults": ("InvalidLogin",), "parameters": (
                ("user", "user", "string", "6.7.2"),
                ("old_password", "oldPassword", "string", "6.7.2", True),
                ("new_password", "newPassword", "string", "6.7.2", True),
            )},
            "create_group": {"name": "CreateGroup", "request": "CreateGroupRequestType", "since": "2.0", "vmodl_name": "createGroup", "privilege": "Host.Local.ManageUserGroups", "faults": ("AlreadyExists",), "deprecated": "Deprecated since 5.1.", "parameters": (
                ("group", "group", "HostAccountSpec", "2.0"),
            )},
            "create_user": {"name": "CreateUser", "request": "CreateUserRequestType", "since": "2.0", "vmodl_name": "createUser", "privilege": "Host.Local.ManageUserGroups", "faults": ("AlreadyExists",), "parameters": (
                ("user", "user", "HostAccountSpec", "2.0"),
            )},
            "remove_group": {"name": "RemoveGroup", "request": "RemoveGroupRequestType", "since": "2.0", "vmodl_name": "removeGroup", "privilege": "Host.Local.ManageUserGroups", "faults": ("UserNotFound",), "deprecated": "Deprecated since 5.1.", "parameters": (
                ("group_name", "groupName", "string", "2.0"),
            )},
            "remove_user": {"name": "RemoveUser", "request": "RemoveUserRequestType", "since": "2.0", "vmodl_name": "removeUser", "privilege": "Host.Local.ManageUserGroups", "faults": ("UserNotFound",), "parameters": (
                ("user_name", "userName", "string", "2.0"),
            )},
            "unassign_user_from_group": {"name": "UnassignUserFromGroup", "request": "UnassignUserFromGroupRequestType", "since": "2.0", "vmodl_name": "unassignUserFromGroup", "privilege": "Host.Local.ManageUserGroups", "faults": ("UserNotFound",), "deprecated": "Deprecated since 5.1.", "parameters": (
                ("user", "user", "string", "2.0"),
                ("group", "group", "string", "2.0"),
            )},
            "update_user": {"name": "UpdateUser", "request": "UpdateUserRequestType", "since": "2.0", "vmodl_name": "updateUser", "privilege": "Host.Local.ManageUserGroups", "faults": ("UserNotFound", "AlreadyExists"), "parameters": (
                ("user", "user", "HostAccountSpec", "2.0"),
            )},
        },
    ),
    "HostLocalAuthentication": (
        "HostAuthenticationStore", "vim.host.LocalAuthentication", "4.1", "",
        {
        },
    ),
    "HostMemorySystem": (
        "ExtensibleManagedObject", "vim.host.MemoryManagerSystem", "2.0", "",
        {
            "get_console_reservation_info": {"name": "consoleReservationInfo", "is_property": True, "result": "ServiceConsoleReservationInfo", "nullable": True, "since": "2.0"},
            "get_virtual_machine_reservation_info": {"name": "virtualMachineReservationInfo", "is_property": True, "result": "VirtualMachineMemoryReservationInfo", "nullable": True, "since": "2.5"},
            "reconfigure_service_console_reservation": {"name": "ReconfigureServiceConsoleReservation", "request": "ReconfigureServiceConsoleReservationRequestType", "since": "2.0", "vmodl_name": "reconfigureServiceConsoleReservation", "privilege": "Host.Config.Memory", "parameters": (
                ("cfg_bytes", "cfgBytes", "long", "2.0"),
            )},
            "reconfigure_virtual_machine_reservation": {"name": "ReconfigureVirtualMachineReservation", "request": "ReconfigureVirtualMachineReservationRequestType", "since": "2.5", "vmodl_name": "reconfigureVirtualMachineReservation", "privilege": "Host.Config.Memory", "parameters": (
                ("spec", "spec", "VirtualMachineMemoryReservationSpec", "2.5"),
            )},
        },
    ),
    "HostNetworkSystem": (
        "ExtensibleManagedObject", "vim.host.NetworkSystem", "2.0", "",
        {
            "add_port_group": {"name": "AddPortGroup", "request": "AddPortGroupRequestType", "since": "2.0", "vmodl_name": "addPortGroup", "privilege": "Host.Config.Network", "faults": ("AlreadyExists", "NotFound", "HostConfigFault"), "parameters": (
                ("portgrp", "portgrp", "HostPortGroupSpec", "2.0"),
            )},
            "add_service_console_virtual_nic": {"name": "AddServiceConsoleVirtualNic", "request": "AddServiceConsoleVirtualNicRequestType", "result": "string", "since": "2.0", "vmodl_name": "addServiceConsoleVirtualNic", "faults": ("HostConfigFault",), "parameters": (
                ("portgroup", "portgroup", "string", "2.0"),
                ("nic", "nic", "HostVirtualNicSpec", "2.0"),
            )},
            "add_virtual_nic": {"name": "AddVirtualNic", "request": "AddVirtualNicRequestType", "result": "string", "since": "2.0", "vmodl_name": "addVirtualNic", "faults": ("AlreadyExists", "HostConfigFault", "InvalidState"), "parameters": (
                ("portgroup", "portgroup", "string", "2.0"),
                ("nic", "nic", "HostVirtualNicSpec", "2.0"),
            )},
            "add_virtual_switch": {"name": "AddVirtualSwitch", "request": "AddVirtualSwitchRequestType", "since": "2.0", "vmodl_name": "addVirtualSwitch", "privilege": "Host.Config.Network", "faults": ("AlreadyExists", "ResourceInUse", "HostConfigFault"), "parameters": (
                ("vswitch_name", "vswitchName", "string", "2.0"),
                ("spec", "spec", "HostVirtualSwitchSpec?", "2.0"),
            )},
            "get_capabilities": {"name": "capabilities", "is_property": True, "result": "HostNetCapabilities", "nullable": True, "since": "2.0"},
            "get_console_ip_route_config": {"name": "consoleIpRouteConfig", "is_property": True, "result": "HostIpRouteConfig", "nullable": True, "since": "2.0"},
            "get_dns_config": {"name": "dnsConfig", "is_property": True, "result": "HostDnsConfig", "nullable": True, "since": "2.0", "deprecated": "Deprecated since 5.5."},
            "get_ip_route_config": {"name": "ipRouteConfig", "is_property": True, "result": "HostIpRouteConfig", "nullable": True, "since": "2.0", "deprecated": "Deprecated since 5.5."},
            "get_network_config": {"name": "networkConfig", "is_property": True, "result": "HostNetworkConfig", "nullable": True, "since": "2.0"},
            "get_network_info": {"name": "networkInfo", "is_property": True, "result": "HostNetworkInfo", "nullable": True, "since": "2.0"},
            "get_offload_capabilities": {"name": "offloadCapabilities", "is_property": True, "result": "HostNetOffloadCapabilities", "nullable": True, "since": "2.0", "deprecated": "Deprecated since 4.0."},
            "query_network_hint": {"name": "QueryNetworkHint", "request": "QueryNetworkHintRequestType", "result": "PhysicalNicHintInfo[]", "nullable": True, "since": "2.0", "vmodl_name": "queryNetworkHint", "privilege": "System.Read", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("device", "device", "string[]?", "2.0"),
            )},
            "refresh_network_system": {"name": "RefreshNetworkSystem", "since": "2.0", "vmodl_name": "refresh", "privilege": "Host.Config.Network"},
            "remove_port_group": {"name": "RemovePortGroup", "request": "RemovePortGroupRequestType", "since": "2.0", "vmodl_name": "removePortGroup", "privilege": "Host.Config.Network", "faults": ("NotFound", "ResourceInUse", "HostConfigFault"), "parameters": (
                ("pg_name", "pgName", "string", "2.0"),
            )},
            "remove_service_console_virtual_nic": {"name": "RemoveServiceConsoleVirtualNic", "request": "RemoveServiceConsoleVirtualNicRequestType", "since": "2.0", "vmodl_name": "removeServiceConsoleVirtualNic", "privilege": "Host.Config.Network", "faults": ("NotFound", "ResourceInUse", "HostConfigFault"), "parameters": (
                ("device", "device", "string", "2.0"),
            )},
            "remove_virtual_nic": {"name": "RemoveVirtualNic", "request": "RemoveVirtualNicRequestType", "since": "2.0", "vmodl_name": "removeVirtualNic", "privilege": "Host.Config.Network", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("device", "device", "string", "2.0"),
            )},
            "remove_virtual_switch": {"name": "RemoveVirtualSwitch", "request": "RemoveVirtualSwitchRequestType", "since": "2.0", "vmodl_name": "removeVirtualSwitch", "privilege": "Host.Config.Network", "faults": ("NotFound", "ResourceInUse", "HostConfigFault"), "parameters": (
                ("vswitch_name", "vswitchName", "string", "2.0"),
            )},
            "restart_service_console_virtual_nic": {"name": "RestartServiceConsoleVirtualNic", "request": "RestartServiceConsoleVirtualNicRequestType", "since": "2.0", "vmodl_name": "restartServiceConsoleVirtualNic", "privilege": "Host.Config.Network", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("device", "device", "string", "2.0"),
            )},
            "update_console_ip_route_config": {"name": "UpdateConsoleIpRouteConfig", "request": "UpdateConsoleIpRouteConfigRequestType", "since": "2.0", "vmodl_name": "updateConsoleIpRouteConfig", "privilege": "Host.Config.Network", "faults": ("HostConfigFault",), "parameters": (
                ("config", "config", "HostIpRouteConfig", "2.0"),
            )},
            "update_dns_config": {"name": "UpdateDnsConfig", "request": "UpdateDnsConfigRequestType", "since": "2.0", "vmodl_name": "updateDnsConfig", "privilege": "Host.Config.Network", "faults": ("NotFound", "HostConfigFault"), "deprecated": "Deprecated since 5.5.", "parameters": (
                ("config", "config", "HostDnsConfig", "2.0"),
            )},
            "update_ip_route_config": {"name": "UpdateIpRouteConfig", "request": "UpdateIpRouteConfigRequestType", "since": "2.0", "vmodl_name": "updateIpRouteConfig", "privilege": "Host.Config.Network", "faults": ("HostConfigFault", "InvalidState"), "deprecated": "Deprecated since 5.5.", "parameters": (
                ("config", "config", "HostIpRouteConfig", "2.0"),
            )},
            "update_ip_route_table_config": {"name": "UpdateIpRouteTableConfig", "request": "UpdateIpRouteTableConfigRequestType", "since": "4.0", "vmodl_name": "updateIpRouteTableConfig", "privilege": "Host.Config.Network", "faults": ("HostConfigFault",), "deprecated": "Deprecated since 5.5.", "parameters": (
                ("config", "config", "HostIpRouteTableConfig", "4.0"),
            )},
            "update_network_config": {"name": "UpdateNetworkConfig", "request": "UpdateNetworkConfigRequestType", "result": "HostNetworkConfigResult", "since": "2.0", "vmodl_name": "updateNetworkConfig", "faults": ("AlreadyExists", "NotFound", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("config", "config", "HostNetworkConfig", "2.0"),
                ("change_mode", "changeMode", "string", "2.0"),
            )},
            "update_physical_nic_link_speed": {"name": "UpdatePhysicalNicLinkSpeed", "request": "UpdatePhysicalNicLinkSpeedRequestType", "since": "2.0", "vmodl_name": "updatePhysicalNicLinkSpeed", "privilege": "Host.Config.Network", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("device", "device", "string", "2.0"),
                ("link_speed", "linkSpeed", "PhysicalNicLinkInfo?", "2.0"),
            )},
            "update_port_group": {"name": "UpdatePortGroup", "request": "UpdatePortGroupRequestType", "since": "2.0", "vmodl_name": "updatePortGroup", "privilege": "Host.Config.Network", "faults": ("AlreadyExists", "NotFound", "HostConfigFault"), "parameters": (
                ("pg_name", "pgName", "string", "2.0"),
                ("portgrp", "portgrp", "HostPortGroupSpec", "2.0"),
            )},
            "update_service_console_virtual_nic": {"name": "UpdateServiceConsoleVirtualNic", "request": "UpdateServiceConsoleVirtualNicRequestType", "since": "2.0", "vmodl_name": "updateServiceConsoleVirtualNic", "faults": ("NotFound", "ResourceInUse", "HostConfigFault"), "parameters": (
                ("device", "device", "string", "2.0"),
                ("nic", "nic", "HostVirtualNicSpec", "2.0"),
            )},
            "update_virtual_nic": {"name": "UpdateVirtualNic", "request": "UpdateVirtualNicRequestType", "since": "2.0", "vmodl_name": "updateVirtualNic", "faults": ("NotFound", "HostConfigFault", "InvalidState"), "parameters": (
                ("device", "device", "string", "2.0"),
                ("nic", "nic", "HostVirtualNicSpec", "2.0"),
            )},
            "update_virtual_switch": {"name": "UpdateVirtualSwitch", "request": "UpdateVirtualSwitchRequestType", "since": "2.0", "vmodl_name": "updateVirtualSwitch", "privilege": "Host.Config.Network", "faults": ("ResourceInUse", "NotFound", "HostConfigFault"), "parameters": (
                ("vswitch_name", "vswitchName", "string", "2.0"),
                ("spec", "spec", "HostVirtualSwitchSpec", "2.0"),
            )},
        },
    ),
    "HostNvdimmSystem": (
        None, "vim.host.NvdimmSystem", "6.7", "",
        {
            "create_nvdimm_namespace_task": {"name": "CreateNvdimmNamespace_Task", "request": "CreateNvdimmNamespaceRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "NvdimmGuid", "since": "6.7", "vmodl_name": "createNamespace", "privilege": "Host.Config.Nvdimm", "faults": ("InvalidHostState", "AlreadyExists", "HostConfigFault"), "deprecated": "Deprecated since 6.7.", "parameters": (
                ("create_spec", "createSpec", "NvdimmNamespaceCreateSpec", "6.7"),
            )},
            "create_nvdimm_p_mem_namespace_task": {"name": "CreateNvdimmPMemNamespace_Task", "request": "CreateNvdimmPMemNamespaceRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "NvdimmGuid", "since": "6.7.1", "vmodl_name": "createPMemNamespace", "privilege": "Host.Config.Nvdimm", "faults": ("InvalidHostState", "AlreadyExists", "HostConfigFault"), "parameters": (
                ("create_spec", "createSpec", "NvdimmPMemNamespaceCreateSpec", "6.7.1"),
            )},
            "delete_nvdimm_block_namespaces_task": {"name": "DeleteNvdimmBlockNamespaces_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "deleteBlockNamespaces", "privilege": "Host.Config.Nvdimm", "faults": ("NotFound", "InvalidHostState", "HostConfigFault")},
            "delete_nvdimm_namespace_task": {"name": "DeleteNvdimmNamespace_Task", "request": "DeleteNvdimmNamespaceRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "deleteNamespace", "privilege": "Host.Config.Nvdimm", "faults": ("NotFound", "InvalidHostState", "HostConfigFault"), "parameters": (
                ("delete_spec", "deleteSpec", "NvdimmNamespaceDeleteSpec", "6.7"),
            )},
            "get_nvdimm_system_info": {"name": "nvdimmSystemInfo", "is_property": True, "result": "NvdimmSystemInfo", "since": "6.7", "privilege": "Host.Config.Nvdimm"},
        },
    ),
    "HostPatchManager": (
        None, "vim.host.PatchManager", "2.0", "",
        {
            "check_host_patch_task": {"name": "CheckHostPatch_Task", "request": "CheckHostPatchRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostPatchManagerResult", "since": "4.0", "vmodl_name": "Check", "privilege": "System.Read", "faults": ("RequestCanceled", "InvalidState", "TaskInProgress", "PlatformConfigFault"), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("meta_urls", "metaUrls", "string[]?", "4.0"),
                ("bundle_urls", "bundleUrls", "string[]?", "4.0"),
                ("spec", "spec", "HostPatchManagerPatchManagerOperationSpec?", "4.0"),
            )},
            "install_host_patch_task": {"name": "InstallHostPatch_Task", "request": "InstallHostPatchRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "Install", "privilege": "Host.Config.Patch", "faults": ("PatchMetadataInvalid", "PatchBinariesNotFound", "PatchNotApplicable", "NoDiskSpace", "PatchInstallFailed", "RebootRequired", "InvalidState", "TaskInProgress"), "parameters": (
                ("repository", "repository", "HostPatchManagerLocator", "2.0"),
                ("update_id", "updateID", "string", "2.0"),
                ("force", "force", "boolean?", "2.0"),
            )},
            "install_host_patch_v2_task": {"name": "InstallHostPatchV2_Task", "request": "InstallHostPatchV2RequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostPatchManagerResult", "since": "4.0", "vmodl_name": "InstallV2", "privilege": "Host.Config.Patch", "faults": ("RequestCanceled", "InvalidState", "TaskInProgress", "PlatformConfigFault"), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("meta_urls", "metaUrls", "string[]?", "4.0"),
                ("bundle_urls", "bundleUrls", "string[]?", "4.0"),
                ("vib_urls", "vibUrls", "string[]?", "4.0"),
                ("spec", "spec", "HostPatchManagerPatchManagerOperationSpec?", "4.0"),
            )},
            "query_host_patch_task": {"name": "QueryHostPatch_Task", "request": "QueryHostPatchRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostPatchManagerResult", "since": "4.0", "vmodl_name": "Query", "privilege": "System.Read", "faults": ("RequestCanceled", "InvalidState", "TaskInProgress", "PlatformConfigFault"), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("spec", "spec", "HostPatchManagerPatchManagerOperationSpec?", "4.0"),
            )},
            "scan_host_patch_task": {"name": "ScanHostPatch_Task", "request": "ScanHostPatchRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostPatchManagerStatus[]", "task_nullable": True, "since": "2.0", "vmodl_name": "Scan", "privilege": "System.Read", "faults": ("RequestCanceled", "PatchMetadataInvalid", "PlatformConfigFault"), "deprecated": "Deprecated since 4.0: use HostPatchManager.ScanHostPatchV2_Task.", "parameters": (
                ("repository", "repository", "HostPatchManagerLocator", "2.0"),
                ("update_id", "updateID", "string[]?", "2.0"),
            )},
            "scan_host_patch_v2_task": {"name": "ScanHostPatchV2_Task", "request": "ScanHostPatchV2RequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostPatchManagerResult", "task_nullable": True, "since": "4.0", "vmodl_name": "ScanV2", "privilege": "System.Read", "faults": ("RequestCanceled", "InvalidState", "TaskInProgress", "PlatformConfigFault"), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("meta_urls", "metaUrls", "string[]?", "4.0"),
                ("bundle_urls", "bundleUrls", "string[]?", "4.0"),
                ("spec", "spec", "HostPatchManagerPatchManagerOperationSpec?", "4.0"),
            )},
            "stage_host_patch_task": {"name": "StageHostPatch_Task", "request": "StageHostPatchRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostPatchManagerResult", "since": "4.0", "vmodl_name": "Stage", "privilege": "Host.Config.Patch", "faults": ("RequestCanceled", "InvalidState", "TaskInProgress", "PlatformConfigFault"), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("meta_urls", "metaUrls", "string[]?", "4.0"),
                ("bundle_urls", "bundleUrls", "string[]?", "4.0"),
                ("vib_urls", "vibUrls", "string[]?", "4.0"),
                ("spec", "spec", "HostPatchManagerPatchManagerOperationSpec?", "4.0"),
            )},
            "uninstall_host_patch_task": {"name": "UninstallHostPatch_Task", "request": "UninstallHostPatchRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostPatchManagerResult", "since": "4.0", "vmodl_name": "Uninstall", "privilege": "Host.Config.Patch", "faults": ("InvalidState", "TaskInProgress", "PlatformConfigFault"), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("bulletin_ids", "bulletinIds", "string[]?", "4.0"),
                ("spec", "spec", "HostPatchManagerPatchManagerOperationSpec?", "4.0"),
            )},
        },
    ),
    "HostPciPassthruSystem": (
        "ExtensibleManagedObject", "vim.host.PciPassthruSystem", "4.0", "",
        {
            "get_pci_passthru_info": {"name": "pciPassthruInfo", "is_property": True, "result": "HostPciPassthruInfo[]", "since": "4.0", "privilege": "System.Read"},
            "get_sriov_device_pool_info": {"name": "sriovDevicePoolInfo", "is_property": True, "result": "HostSriovDevicePoolInfo[]", "nullable": True, "since": "6.5", "privilege": "System.Read"},
            "refresh": {"name": "Refresh", "since": "4.0", "vmodl_name": "refresh", "privilege": "Host.Config.Settings"},
            "update_passthru_config": {"name": "UpdatePassthruConfig", "request": "UpdatePassthruConfigRequestType", "since": "4.0", "vmodl_name": "updatePassthruConfig", "privilege": "Host.Config.PciPassthru", "faults": ("HostConfigFault",), "parameters": (
                ("config", "config", "HostPciPassthruConfig[]", "4.0"),
            )},
        },
    ),
    "HostPowerSystem": (
        None, "vim.host.PowerSystem", "4.1", "",
        {
            "configure_power_policy": {"name": "ConfigurePowerPolicy", "request": "ConfigurePowerPolicyRequestType", "since": "4.1", "vmodl_name": "configurePolicy", "privilege": "Host.Config.Power", "faults": ("HostConfigFault",), "parameters": (
                ("key", "key", "int", "4.1"),
            )},
            "get_capability": {"name": "capability", "is_property": True, "result": "PowerSystemCapability", "since": "4.1", "privilege": "System.Read"},
            "get_info": {"name": "info", "is_property": True, "result": "PowerSystemInfo", "since": "4.1", "privilege": "System.Read"},
        },
    ),
    "HostServiceSystem": (
        "ExtensibleManagedObject", "vim.host.ServiceSystem", "2.0", "",
        {
            "get_service_info": {"name": "serviceInfo", "is_property": True, "result": "HostServiceInfo", "since": "2.0"},
            "refresh_services": {"name": "RefreshServices", "since": "2.0", "vmodl_name": "refresh", "privilege": "Host.Config.NetService"},
            "restart_service": {"name": "RestartService", "request": "RestartServiceRequestType", "since": "2.0", "vmodl_name": "restart", "privilege": "Host.Config.NetService", "faults": ("InvalidState", "NotFound", "HostConfigFault"), "parameters": (
                ("id", "id", "string", "2.0"),
            )},
            "start_service": {"name": "StartService", "request": "StartServiceRequestType", "since": "2.0", "vmodl_name": "start", "privilege": "Host.Config.NetService", "faults": ("InvalidState", "NotFound", "HostConfigFault"), "parameters": (
                ("id", "id", "string", "2.0"),
            )},
            "stop_service": {"name": "StopService", "request": "StopServiceRequestType", "since": "2.0", "vmodl_name": "stop", "privilege": "Host.Config.NetService", "faults": ("InvalidState", "NotFound", "HostConfigFault"), "parameters": (
                ("id", "id", "string", "2.0"),
            )},
            "uninstall_service": {"name": "UninstallService", "request": "UninstallServiceRequestType", "since": "2.0", "vmodl_name": "uninstall", "privilege": "Host.Config.NetService", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("id", "id", "string", "2.0"),
            )},
            "update_service_policy": {"name": "UpdateServicePolicy", "request": "UpdateServicePolicyRequestType", "since": "2.0", "vmodl_name": "updatePolicy", "privilege": "Host.Config.NetService", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("id", "id", "string", "2.0"),
                ("policy", "policy", "string", "2.0"),
            )},
        },
    ),
    "HostSnmpSystem": (
        None, "vim.host.SnmpSystem", "2.0", "",
        {
            "get_configuration": {"name": "configuration", "is_property": True, "result": "HostSnmpConfigSpec", "since": "2.5", "privilege": "Global.Settings"},
            "get_limits": {"name": "limits", "is_property": True, "result": "HostSnmpSystemAgentLimits", "since": "2.5", "privilege": "Global.Settings"},
            "reconfigure_snmp_agent": {"name": "ReconfigureSnmpAgent", "request": "ReconfigureSnmpAgentRequestType", "since": "2.5", "vmodl_name": "reconfigureSnmpAgent", "privilege": "Global.Settings", "faults": ("NotFound", "InsufficientResourcesFault"), "parameters": (
                ("spec", "spec", "HostSnmpConfigSpec", "2.5"),
            )},
            "send_test_notification": {"name": "SendTestNotification", "since": "2.5", "vmodl_name": "sendTestNotification", "privilege": "Global.Settings", "faults": ("NotFound", "InsufficientResourcesFault")},
        },
    ),
    "HostStorageSystem": (
        "ExtensibleManagedObject", "vim.host.StorageSystem", "2.0", "",
        {
            "add_internet_scsi_send_targets": {"name": "AddInternetScsiSendTargets", "request": "AddInternetScsiSendTargetsRequestType", "since": "2.0", "vmodl_name": "addInternetScsiSendTargets", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("targets", "targets", "HostInternetScsiHbaSendTarget[]", "2.0"),
            )},
            "add_internet_scsi_static_targets": {"name": "AddInternetScsiStaticTargets", "request": "AddInternetScsiStaticTargetsRequestType", "since": "2.0", "vmodl_name": "addInternetScsiStaticTargets", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("targets", "targets", "HostInternetScsiHbaStaticTarget[]", "2.0"),
            )},
            "attach_scsi_lun": {"name": "AttachScsiLun", "request": "AttachScsiLunRequestType", "since": "5.0", "vmodl_name": "attachScsiLun", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault", "InvalidState"), "parameters": (
                ("lun_uuid", "lunUuid", "string", "5.0"),
            )},
            "attach_scsi_lun_ex_task": {"name": "AttachScsiLunEx_Task", "request": "AttachScsiLunExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostStorageSystemScsiLunResult[]", "since": "6.0", "vmodl_name": "attachScsiLunEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("lun_uuid", "lunUuid", "string[]", "6.0"),
            )},
            "attach_vmfs_extent": {"name": "AttachVmfsExtent", "request": "AttachVmfsExtentRequestType", "since": "2.0", "vmodl_name": "attachVmfsExtent", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("vmfs_path", "vmfsPath", "string", "2.0"),
                ("extent", "extent", "HostScsiDiskPartition", "2.0"),
            )},
            "change_nfs_user_password": {"name": "ChangeNFSUserPassword", "request": "ChangeNFSUserPasswordRequestType", "since": "6.0", "vmodl_name": "changeNFSUserPassword", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("password", "password", "string", "6.0", True),
            )},
            "clear_nfs_user": {"name": "ClearNFSUser", "since": "6.0", "vmodl_name": "clearNFSUser", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",)},
            "compute_disk_partition_info": {"name": "ComputeDiskPartitionInfo", "request": "ComputeDiskPartitionInfoRequestType", "result": "HostDiskPartitionInfo", "since": "2.0", "vmodl_name": "computeDiskPartitionInfo", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("device_path", "devicePath", "string", "2.0"),
                ("layout", "layout", "HostDiskPartitionLayout", "2.0"),
                ("partition_format", "partitionFormat", "string?", "5.0"),
            )},
            "compute_disk_partition_info_for_resize": {"name": "ComputeDiskPartitionInfoForResize", "request": "ComputeDiskPartitionInfoForResizeRequestType", "result": "HostDiskPartitionInfo", "since": "4.0", "vmodl_name": "computeDiskPartitionInfoForResize", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("partition", "partition", "HostScsiDiskPartition", "4.0"),
                ("block_range", "blockRange", "HostDiskPartitionBlockRange", "4.0"),
                ("partition_format", "partitionFormat", "string?", "5.0"),
            )},
            "connect_nvme_controller": {"name": "ConnectNvmeController", "request": "ConnectNvmeControllerRequestType", "since": "7.0.0.0", "vmodl_name": "connectNvmeController", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("connect_spec", "connectSpec", "HostNvmeConnectSpec", "7.0.0.0"),
            )},
            "connect_nvme_controller_ex_task": {"name": "ConnectNvmeControllerEx_Task", "request": "ConnectNvmeControllerExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "7.0.3.0", "vmodl_name": "connectNvmeControllerEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("connect_spec", "connectSpec", "HostNvmeConnectSpec[]?", "7.0.3.0"),
            )},
            "create_nvme_over_rdma_adapter": {"name": "CreateNvmeOverRdmaAdapter", "request": "CreateNvmeOverRdmaAdapterRequestType", "since": "7.0.0.0", "vmodl_name": "createNvmeOverRdmaAdapter", "privilege": "Host.Config.Storage", "faults": ("ResourceInUse", "NotFound", "HostConfigFault"), "parameters": (
                ("rdma_device_name", "rdmaDeviceName", "string", "7.0.0.0"),
            )},
            "create_software_adapter": {"name": "CreateSoftwareAdapter", "request": "CreateSoftwareAdapterRequestType", "since": "7.0.3.0", "vmodl_name": "createSoftwareAdapter", "privilege": "Host.Config.Storage", "faults": ("ResourceInUse", "NotFound", "HostConfigFault"), "parameters": (
                ("spec", "spec", "HostHbaCreateSpec", "7.0.3.0"),
            )},
            "delete_scsi_lun_state": {"name": "DeleteScsiLunState", "request": "DeleteScsiLunStateRequestType", "since": "5.0", "vmodl_name": "deleteScsiLunState", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("lun_canonical_name", "lunCanonicalName", "string", "5.0"),
            )},
            "delete_vffs_volume_state": {"name": "DeleteVffsVolumeState", "request": "DeleteVffsVolumeStateRequestType", "since": "5.5", "vmodl_name": "deleteVffsVolumeState", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("vffs_uuid", "vffsUuid", "string", "5.5"),
            )},
            "delete_vmfs_volume_state": {"name": "DeleteVmfsVolumeState", "request": "DeleteVmfsVolumeStateRequestType", "since": "5.0", "vmodl_name": "deleteVmfsVolumeState", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string", "5.0"),
            )},
            "destroy_vffs": {"name": "DestroyVffs", "request": "DestroyVffsRequestType", "since": "5.5", "vmodl_name": "destroyVffs", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("vffs_path", "vffsPath", "string", "5.5"),
            )},
            "detach_scsi_lun": {"name": "DetachScsiLun", "request": "DetachScsiLunRequestType", "since": "5.0", "vmodl_name": "detachScsiLun", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault", "InvalidState", "ResourceInUse"), "parameters": (
                ("lun_uuid", "lunUuid", "string", "5.0"),
            )},
            "detach_scsi_lun_ex_task": {"name": "DetachScsiLunEx_Task", "request": "DetachScsiLunExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostStorageSystemScsiLunResult[]", "since": "6.0", "vmodl_name": "detachScsiLunEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("lun_uuid", "lunUuid", "string[]", "6.0"),
            )},
            "disable_multipath_path": {"name": "DisableMultipathPath", "request": "DisableMultipathPathRequestType", "since": "2.0", "vmodl_name": "disableMultipathPath", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("path_name", "pathName", "string", "2.0"),
            )},
            "disconnect_nvme_controller": {"name": "DisconnectNvmeController", "request": "DisconnectNvmeControllerRequestType", "since": "7.0.0.0", "vmodl_name": "disconnectNvmeController", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("disconnect_spec", "disconnectSpec", "HostNvmeDisconnectSpec", "7.0.0.0"),
            )},
            "disconnect_nvme_controller_ex_task": {"name": "DisconnectNvmeControllerEx_Task", "request": "DisconnectNvmeControllerExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "7.0.3.0", "vmodl_name": "disconnectNvmeControllerEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("disconnect_spec", "disconnectSpec", "HostNvmeDisconnectSpec[]?", "7.0.3.0"),
            )},
            "discover_fcoe_hbas": {"name": "DiscoverFcoeHbas", "request": "DiscoverFcoeHbasRequestType", "since": "5.0", "vmodl_name": "discoverFcoeHbas", "privilege": "Host.Config.Storage", "faults": ("FcoeFaultPnicHasNoPortSet", "HostConfigFault", "NotFound"), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("fcoe_spec", "fcoeSpec", "FcoeConfigFcoeSpecification", "5.0"),
            )},
            "discover_nvme_controllers": {"name": "DiscoverNvmeControllers", "request": "DiscoverNvmeControllersRequestType", "result": "HostNvmeDiscoveryLog", "since": "7.0.0.0", "vmodl_name": "discoverNvmeControllers", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("discover_spec", "discoverSpec", "HostNvmeDiscoverSpec", "7.0.0.0"),
            )},
            "enable_multipath_path": {"name": "EnableMultipathPath", "request": "EnableMultipathPathRequestType", "since": "2.0", "vmodl_name": "enableMultipathPath", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("path_name", "pathName", "string", "2.0"),
            )},
            "expand_vmfs_extent": {"name": "ExpandVmfsExtent", "request": "ExpandVmfsExtentRequestType", "since": "4.0", "vmodl_name": "expandVmfsExtent", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("vmfs_path", "vmfsPath", "string", "4.0"),
                ("extent", "extent", "HostScsiDiskPartition", "4.0"),
            )},
            "extend_vffs": {"name": "ExtendVffs", "request": "ExtendVffsRequestType", "since": "5.5", "vmodl_name": "extendVffs", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("vffs_path", "vffsPath", "string", "5.5"),
                ("device_path", "devicePath", "string", "5.5"),
                ("spec", "spec", "HostDiskPartitionSpec?", "5.5"),
            )},
            "format_vffs": {"name": "FormatVffs", "request": "FormatVffsRequestType", "result": "HostVffsVolume", "since": "5.5", "vmodl_name": "formatVffs", "privilege": "Host.Config.Storage", "faults": ("AlreadyExists", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("create_spec", "createSpec", "HostVffsSpec", "5.5"),
            )},
            "format_vmfs": {"name": "FormatVmfs", "request": "FormatVmfsRequestType", "result": "HostVmfsVolume", "since": "2.0", "vmodl_name": "formatVmfs", "privilege": "Host.Config.Storage", "faults": ("AlreadyExists", "HostConfigFault"), "parameters": (
                ("create_spec", "createSpec", "HostVmfsSpec", "2.0"),
            )},
            "get_file_system_volume_info": {"name": "fileSystemVolumeInfo", "is_property": True, "result": "HostFileSystemVolumeInfo", "since": "2.0"},
            "get_multipath_state_info": {"name": "multipathStateInfo", "is_property": True, "result": "HostMultipathStateInfo", "nullable": True, "since": "4.0"},
            "get_storage_device_info": {"name": "storageDeviceInfo", "is_property": True, "result": "HostStorageDeviceInfo", "nullable": True, "since": "2.0"},
            "get_system_file": {"name": "systemFile", "is_property": True, "result": "string[]", "nullable": True, "since": "4.1"},
            "mark_as_local_task": {"name": "MarkAsLocal_Task", "request": "MarkAsLocalRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "markAsLocal", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("scsi_disk_uuid", "scsiDiskUuid", "string", "6.0"),
            )},
            "mark_as_non_local_task": {"name": "MarkAsNonLocal_Task", "request": "MarkAsNonLocalRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "markAsNonLocal", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("scsi_disk_uuid", "scsiDiskUuid", "string", "6.0"),
            )},
            "mark_as_non_ssd_task": {"name": "MarkAsNonSsd_Task", "request": "MarkAsNonSsdRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "markAsNonSsd", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("scsi_disk_uuid", "scsiDiskUuid", "string", "6.0"),
            )},
            "mark_as_ssd_task": {"name": "MarkAsSsd_Task", "request": "MarkAsSsdRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "markAsSsd", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("scsi_disk_uuid", "scsiDiskUuid", "string", "6.0"),
            )},
            "mark_for_removal": {"name": "MarkForRemoval", "request": "MarkForRemovalRequestType", "since": "5.0", "vmodl_name": "markForRemoval", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("hba_name", "hbaName", "string", "5.0"),
                ("remove", "remove", "boolean", "5.0"),
            )},
            "mark_perennially_reserved": {"name": "MarkPerenniallyReserved", "request": "MarkPerenniallyReservedRequestType", "since": "6.7.2", "vmodl_name": "markPerenniallyReserved", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("lun_uuid", "lunUuid", "string", "6.7.2"),
                ("state", "state", "boolean", "6.7.2"),
            )},
            "mark_perennially_reserved_ex_task": {"name": "MarkPerenniallyReservedEx_Task", "request": "MarkPerenniallyReservedExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostStorageSystemScsiLunResult[]", "task_nullable": True, "since": "6.7.2", "vmodl_name": "markPerenniallyReservedEx", "privilege": "Host.Config.Storage", "parameters": (
                ("lun_uuid", "lunUuid", "string[]?", "6.7.2"),
                ("state", "state", "boolean", "6.7.2"),
            )},
            "mount_vffs_volume": {"name": "MountVffsVolume", "request": "MountVffsVolumeRequestType", "since": "5.5", "vmodl_name": "mountVffsVolume", "privilege": "Host.Config.Storage", "faults": ("NotFound", "InvalidState", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("vffs_uuid", "vffsUuid", "string", "5.5"),
            )},
            "mount_vmfs_volume": {"name": "MountVmfsVolume", "request": "MountVmfsVolumeRequestType", "since": "5.0", "vmodl_name": "mountVmfsVolume", "privilege": "Host.Config.Storage", "faults": ("NotFound", "InvalidState", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string", "5.0"),
            )},
            "mount_vmfs_volume_ex_task": {"name": "MountVmfsVolumeEx_Task", "request": "MountVmfsVolumeExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostStorageSystemVmfsVolumeResult[]", "since": "6.0", "vmodl_name": "mountVmfsVolumeEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string[]", "6.0"),
            )},
            "query_available_ssds": {"name": "QueryAvailableSsds", "request": "QueryAvailableSsdsRequestType", "result": "HostScsiDisk[]", "nullable": True, "since": "5.5", "vmodl_name": "queryAvailableSsds", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("vffs_path", "vffsPath", "string?", "5.5"),
            )},
            "query_nfs_user": {"name": "QueryNFSUser", "result": "HostNasVolumeUserInfo", "nullable": True, "since": "6.0", "vmodl_name": "queryNFSUser", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",)},
            "query_path_selection_policy_options": {"name": "QueryPathSelectionPolicyOptions", "result": "HostPathSelectionPolicyOption[]", "nullable": True, "since": "4.0", "vmodl_name": "queryPathSelectionPolicyOptions", "privilege": "System.Read", "faults": ("HostConfigFault",)},
            "query_storage_array_type_policy_options": {"name": "QueryStorageArrayTypePolicyOptions", "result": "HostStorageArrayTypePolicyOption[]", "nullable": True, "since": "4.0", "vmodl_name": "queryStorageArrayTypePolicyOptions", "privilege": "System.Read", "faults": ("HostConfigFault",)},
            "query_unresolved_vmfs_volume": {"name": "QueryUnresolvedVmfsVolume", "result": "HostUnresolvedVmfsVolume[]", "nullable": True, "since": "4.0", "vmodl_name": "queryUnresolvedVmfsVolume", "privilege": "System.Read"},
            "query_vmfs_config_option": {"name": "QueryVmfsConfigOption", "result": "VmfsConfigOption[]", "nullable": True, "since": "6.5", "vmodl_name": "queryVmfsConfigOption", "privilege": "Host.Config.Storage"},
            "refresh_storage_system": {"name": "RefreshStorageSystem", "since": "2.0", "vmodl_name": "refresh", "privilege": "Host.Config.Storage"},
            "remove_internet_scsi_send_targets": {"name": "RemoveInternetScsiSendTargets", "request": "RemoveInternetScsiSendTargetsRequestType", "since": "2.0", "vmodl_name": "removeInternetScsiSendTargets", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("targets", "targets", "HostInternetScsiHbaSendTarget[]", "2.0"),
                ("force", "force", "boolean?", "7.0.1.0"),
            )},
            "remove_internet_scsi_static_targets": {"name": "RemoveInternetScsiStaticTargets", "request": "RemoveInternetScsiStaticTargetsRequestType", "since": "2.0", "vmodl_name": "removeInternetScsiStaticTargets", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("targets", "targets", "HostInternetScsiHbaStaticTarget[]", "2.0"),
            )},
            "remove_nvme_over_rdma_adapter": {"name": "RemoveNvmeOverRdmaAdapter", "request": "RemoveNvmeOverRdmaAdapterRequestType", "since": "7.0.0.0", "vmodl_name": "removeNvmeOverRdmaAdapter", "privilege": "Host.Config.Storage", "faults": ("NotFound", "ResourceInUse", "HostConfigFault"), "parameters": (
                ("hba_device_name", "hbaDeviceName", "string", "7.0.0.0"),
            )},
            "remove_software_adapter": {"name": "RemoveSoftwareAdapter", "request": "RemoveSoftwareAdapterRequestType", "since": "7.0.3.0", "vmodl_name": "removeSoftwareAdapter", "privilege": "Host.Config.Storage", "faults": ("NotFound", "ResourceInUse", "HostConfigFault"), "parameters": (
                ("hba_device_name", "hbaDeviceName", "string", "7.0.3.0"),
            )},
            "rescan_all_hba": {"name": "RescanAllHba", "since": "2.0", "vmodl_name": "rescanAllHba", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",)},
            "rescan_hba": {"name": "RescanHba", "request": "RescanHbaRequestType", "since": "2.0", "vmodl_name": "rescanHba", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("hba_device", "hbaDevice", "string", "2.0"),
            )},
            "rescan_vffs": {"name": "RescanVffs", "since": "5.5", "vmodl_name": "rescanVffs", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",)},
            "rescan_vmfs": {"name": "RescanVmfs", "since": "2.0", "vmodl_name": "rescanVmfs", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",)},
            "resolve_multiple_unresolved_vmfs_volumes": {"name": "ResolveMultipleUnresolvedVmfsVolumes", "request": "ResolveMultipleUnresolvedVmfsVolumesRequestType", "result": "HostUnresolvedVmfsResolutionResult[]", "nullable": True, "since": "4.0", "vmodl_name": "resolveMultipleUnresolvedVmfsVolumes", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("resolution_spec", "resolutionSpec", "HostUnresolvedVmfsResolutionSpec[]", "4.0"),
            )},
            "resolve_multiple_unresolved_vmfs_volumes_ex_task": {"name": "ResolveMultipleUnresolvedVmfsVolumesEx_Task", "request": "ResolveMultipleUnresolvedVmfsVolumesExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostUnresolvedVmfsResolutionResult[]", "task_nullable": True, "since": "5.5", "vmodl_name": "resolveMultipleUnresolvedVmfsVolumesEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("resolution_spec", "resolutionSpec", "HostUnresolvedVmfsResolutionSpec[]", "5.5"),
            )},
            "retrieve_disk_partition_info": {"name": "RetrieveDiskPartitionInfo", "request": "RetrieveDiskPartitionInfoRequestType", "result": "HostDiskPartitionInfo[]", "nullable": True, "since": "2.0", "vmodl_name": "retrieveDiskPartitionInfo", "privilege": "System.Read", "parameters": (
                ("device_path", "devicePath", "string[]", "2.0"),
            )},
            "set_multipath_lun_policy": {"name": "SetMultipathLunPolicy", "request": "SetMultipathLunPolicyRequestType", "since": "2.0", "vmodl_name": "setMultipathLunPolicy", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("lun_id", "lunId", "string", "2.0"),
                ("policy", "policy", "HostMultipathInfoLogicalUnitPolicy", "2.0"),
            )},
            "set_nfs_user": {"name": "SetNFSUser", "request": "SetNFSUserRequestType", "since": "6.0", "vmodl_name": "setNFSUser", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("user", "user", "string", "6.0"),
                ("password", "password", "string", "6.0", True),
            )},
            "turn_disk_locator_led_off_task": {"name": "TurnDiskLocatorLedOff_Task", "request": "TurnDiskLocatorLedOffRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostStorageSystemDiskLocatorLedResult[]", "task_nullable": True, "since": "6.0", "vmodl_name": "turnDiskLocatorLedOff", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("scsi_disk_uuids", "scsiDiskUuids", "string[]", "6.0"),
            )},
            "turn_disk_locator_led_on_task": {"name": "TurnDiskLocatorLedOn_Task", "request": "TurnDiskLocatorLedOnRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostStorageSystemDiskLocatorLedResult[]", "task_nullable": True, "since": "6.0", "vmodl_name": "turnDiskLocatorLedOn", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("scsi_disk_uuids", "scsiDiskUuids", "string[]", "6.0"),
            )},
            "unmap_vmfs_volume_ex_task": {"name": "UnmapVmfsVolumeEx_Task", "request": "UnmapVmfsVolumeExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostStorageSystemVmfsVolumeResult[]", "since": "6.0", "vmodl_name": "unmapVmfsVolumeEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string[]", "6.0"),
            )},
            "unmount_force_mounted_vmfs_volume": {"name": "UnmountForceMountedVmfsVolume", "request": "UnmountForceMountedVmfsVolumeRequestType", "since": "4.0", "vmodl_name": "unmountForceMountedVmfsVolume", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string", "4.0"),
            )},
            "unmount_vffs_volume": {"name": "UnmountVffsVolume", "request": "UnmountVffsVolumeRequestType", "since": "5.5", "vmodl_name": "unmountVffsVolume", "privilege": "Host.Config.Storage", "faults": ("NotFound", "InvalidState", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("vffs_uuid", "vffsUuid", "string", "5.5"),
            )},
            "unmount_vmfs_volume": {"name": "UnmountVmfsVolume", "request": "UnmountVmfsVolumeRequestType", "since": "5.0", "vmodl_name": "unmountVmfsVolume", "privilege": "Host.Config.Storage", "faults": ("NotFound", "InvalidState", "HostConfigFault", "ResourceInUse"), "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string", "5.0"),
            )},
            "unmount_vmfs_volume_ex_task": {"name": "UnmountVmfsVolumeEx_Task", "request": "UnmountVmfsVolumeExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostStorageSystemVmfsVolumeResult[]", "since": "6.0", "vmodl_name": "unmountVmfsVolumeEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string[]", "6.0"),
            )},
            "update_disk_partitions": {"name": "UpdateDiskPartitions", "request": "UpdateDiskPartitionsRequestType", "since": "2.0", "vmodl_name": "updateDiskPartitions", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("device_path", "devicePath", "string", "2.0"),
                ("spec", "spec", "HostDiskPartitionSpec", "2.0"),
            )},
            "update_hpp_multipath_lun_policy": {"name": "UpdateHppMultipathLunPolicy", "request": "UpdateHppMultipathLunPolicyRequestType", "since": "7.0.0.0", "vmodl_name": "updateHppMultipathLunPolicy", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("lun_id", "lunId", "string", "7.0.0.0"),
                ("policy", "policy", "HostMultipathInfoHppLogicalUnitPolicy", "7.0.0.0"),
            )},
            "update_internet_scsi_advanced_options": {"name": "UpdateInternetScsiAdvancedOptions", "request": "UpdateInternetScsiAdvancedOptionsRequestType", "since": "4.0", "vmodl_name": "updateInternetScsiAdvancedOptions", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "4.0"),
                ("target_set", "targetSet", "HostInternetScsiHbaTargetSet?", "4.0"),
                ("options", "options", "HostInternetScsiHbaParamValue[]", "4.0"),
            )},
            "update_internet_scsi_alias": {"name": "UpdateInternetScsiAlias", "request": "UpdateInternetScsiAliasRequestType", "since": "2.0", "vmodl_name": "updateInternetScsiAlias", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("i_scsi_alias", "iScsiAlias", "string", "2.0"),
            )},
            "update_internet_scsi_authentication_properties": {"name": "UpdateInternetScsiAuthenticationProperties", "request": "UpdateInternetScsiAuthenticationPropertiesRequestType", "since": "2.0", "vmodl_name": "updateInternetScsiAuthenticationProperties", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("authentication_properties", "authenticationProperties", "HostInternetScsiHbaAuthenticationProperties", "2.0"),
                ("target_set", "targetSet", "HostInternetScsiHbaTargetSet?", "4.0"),
            )},
            "update_internet_scsi_digest_properties": {"name": "UpdateInternetScsiDigestProperties", "request": "UpdateInternetScsiDigestPropertiesRequestType", "since": "4.0", "vmodl_name": "updateInternetScsiDigestProperties", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "4.0"),
                ("target_set", "targetSet", "HostInternetScsiHbaTargetSet?", "4.0"),
                ("digest_properties", "digestProperties", "HostInternetScsiHbaDigestProperties", "4.0"),
            )},
            "update_internet_scsi_discovery_properties": {"name": "UpdateInternetScsiDiscoveryProperties", "request": "UpdateInternetScsiDiscoveryPropertiesRequestType", "since": "2.0", "vmodl_name": "updateInternetScsiDiscoveryProperties", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("discovery_properties", "discoveryProperties", "HostInternetScsiHbaDiscoveryProperties", "2.0"),
            )},
            "update_internet_scsi_ip_properties": {"name": "UpdateInternetScsiIPProperties", "request": "UpdateInternetScsiIPPropertiesRequestType", "since": "2.0", "vmodl_name": "updateInternetScsiIPProperties", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("ip_properties", "ipProperties", "HostInternetScsiHbaIPProperties", "2.0"),
            )},
            "update_internet_scsi_name": {"name": "UpdateInternetScsiName", "request": "UpdateInternetScsiNameRequestType", "since": "2.0", "vmodl_name": "updateInternetScsiName", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("i_scsi_hba_device", "iScsiHbaDevice", "string", "2.0"),
                ("i_scsi_name", "iScsiName", "string", "2.0"),
            )},
            "update_scsi_lun_display_name": {"name": "UpdateScsiLunDisplayName", "request": "UpdateScsiLunDisplayNameRequestType", "since": "4.0", "vmodl_name": "updateScsiLunDisplayName", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault", "InvalidName", "DuplicateName"), "parameters": (
                ("lun_uuid", "lunUuid", "string", "4.0"),
                ("display_name", "displayName", "string", "4.0"),
            )},
            "update_software_internet_scsi_enabled": {"name": "UpdateSoftwareInternetScsiEnabled", "request": "UpdateSoftwareInternetScsiEnabledRequestType", "since": "2.0", "vmodl_name": "updateSoftwareInternetScsiEnabled", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("enabled", "enabled", "boolean", "2.0"),
            )},
            "update_vmfs_unmap_bandwidth": {"name": "UpdateVmfsUnmapBandwidth", "request": "UpdateVmfsUnmapBandwidthRequestType", "since": "6.7", "vmodl_name": "updateVmfsUnmapBandwidth", "privilege": "Host.Config.Storage", "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string", "6.7"),
                ("unmap_bandwidth_spec", "unmapBandwidthSpec", "VmfsUnmapBandwidthSpec", "6.7"),
            )},
            "update_vmfs_unmap_priority": {"name": "UpdateVmfsUnmapPriority", "request": "UpdateVmfsUnmapPriorityRequestType", "since": "6.5", "vmodl_name": "updateVmfsUnmapPriority", "privilege": "Host.Config.Storage", "parameters": (
                ("vmfs_uuid", "vmfsUuid", "string", "6.5"),
                ("unmap_priority", "unmapPriority", "string", "6.5"),
            )},
            "upgrade_vm_layout": {"name": "UpgradeVmLayout", "since": "2.0", "vmodl_name": "upgradeVmLayout", "privilege": "Host.Config.Storage"},
            "upgrade_vmfs": {"name": "UpgradeVmfs", "request": "UpgradeVmfsRequestType", "since": "2.0", "vmodl_name": "upgradeVmfs", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("vmfs_path", "vmfsPath", "string", "2.0"),
            )},
        },
    ),
    "HostVFlashManager": (
        None, "vim.host.VFlashManager", "5.5", "",
        {
            "configure_v_flash_resource_ex_task": {"name": "ConfigureVFlashResourceEx_Task", "request": "ConfigureVFlashResourceExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostVFlashResourceConfigurationResult", "task_nullable": True, "since": "5.5", "vmodl_name": "configureVFlashResourceEx", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault",), "parameters": (
                ("device_path", "devicePath", "string[]?", "5.5"),
            )},
            "get_v_flash_config_info": {"name": "vFlashConfigInfo", "is_property": True, "result": "HostVFlashManagerVFlashConfigInfo", "nullable": True, "since": "5.5"},
            "host_config_v_flash_cache": {"name": "HostConfigVFlashCache", "request": "HostConfigVFlashCacheRequestType", "since": "5.5", "vmodl_name": "configureHostVFlashCache", "privilege": "Host.Config.AdvancedConfig", "faults": ("HostConfigFault", "InaccessibleVFlashSource", "ResourceInUse"), "parameters": (
                ("spec", "spec", "HostVFlashManagerVFlashCacheConfigSpec", "5.5"),
            )},
            "host_configure_v_flash_resource": {"name": "HostConfigureVFlashResource", "request": "HostConfigureVFlashResourceRequestType", "since": "5.5", "vmodl_name": "configureVFlashResource", "privilege": "Host.Config.Storage", "faults": ("HostConfigFault", "ResourceInUse"), "parameters": (
                ("spec", "spec", "HostVFlashManagerVFlashResourceConfigSpec", "5.5"),
            )},
            "host_get_v_flash_module_default_config": {"name": "HostGetVFlashModuleDefaultConfig", "request": "HostGetVFlashModuleDefaultConfigRequestType", "result": "VirtualDiskVFlashCacheConfigInfo", "since": "5.5", "vmodl_name": "getVFlashModuleDefaultConfig", "privilege": "Host.Config.AdvancedConfig", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("v_flash_module", "vFlashModule", "string", "5.5"),
            )},
            "host_remove_v_flash_resource": {"name": "HostRemoveVFlashResource", "since": "5.5", "vmodl_name": "removeVFlashResource", "privilege": "Host.Config.Storage", "faults": ("NotFound", "HostConfigFault", "ResourceInUse")},
        },
    ),
    "HostVMotionSystem": (
        "ExtensibleManagedObject", "vim.host.VMotionSystem", "2.0", "",
        {
            "deselect_vnic": {"name": "DeselectVnic", "since": "2.0", "vmodl_name": "deselectVnic", "privilege": "Host.Config.Network", "faults": ("HostConfigFault",)},
            "get_ip_config": {"name": "ipConfig", "is_property": True, "result": "HostIpConfig", "nullable": True, "since": "2.0"},
            "get_net_config": {"name": "netConfig", "is_property": True, "result": "HostVMotionNetConfig", "nullable": True, "since": "2.0"},
            "select_vnic": {"name": "SelectVnic", "request": "SelectVnicRequestType", "since": "2.0", "vmodl_name": "selectVnic", "privilege": "Host.Config.Network", "faults": ("HostConfigFault",), "parameters": (
                ("device", "device", "string", "2.0"),
            )},
            "update_ip_config": {"name": "UpdateIpConfig", "request": "UpdateIpConfigRequestType", "since": "2.0", "vmodl_name": "updateIpConfig", "privilege": "Host.Config.Network", "faults": ("NotFound", "HostConfigFault"), "parameters": (
                ("ip_config", "ipConfig", "HostIpConfig", "2.0"),
            )},
        },
    ),
    "HostVirtualNicManager": (
        "ExtensibleManagedObject", "vim.host.VirtualNicManager", "4.0", "",
        {
            "deselect_vnic_for_nic_type": {"name": "DeselectVnicForNicType", "request": "DeselectVnicForNicTypeRequestType", "since": "4.0", "vmodl_name": "deselectVnic", "privilege": "Host.Config.Network", "faults": ("HostConfigFault", "InvalidArgument"), "parameters": (
                ("nic_type", "nicType", "string", "4.0"),
                ("device", "device", "string", "4.0"),
            )},
            "get_info": {"name": "info", "is_property": True, "result": "HostVirtualNicManagerInfo", "since": "4.0"},
            "query_net_config": {"name": "QueryNetConfig", "request": "QueryNetConfigRequestType", "result": "VirtualNicManagerNetConfig", "nullable": True, "since": "4.0", "vmodl_name": "queryNetConfig", "privilege": "System.Read", "faults": ("HostConfigFault", "InvalidArgument"), "parameters": (
                ("nic_type", "nicType", "string", "4.0"),
            )},
            "select_vnic_for_nic_type": {"name": "SelectVnicForNicType", "request": "SelectVnicForNicTypeRequestType", "since": "4.0", "vmodl_name": "selectVnic", "privilege": "Host.Config.Network", "faults": ("HostConfigFault", "InvalidArgument"), "parameters": (
                ("nic_type", "nicType", "string", "4.0"),
                ("device", "device", "string", "4.0"),
            )},
        },
    ),
    "HostVsanInternalSystem": (
        None, "vim.host.VsanInternalSystem", "5.5", "",
        {
            "abdicate_dom_ownership": {"name": "AbdicateDomOwnership", "request": "AbdicateDomOwnershipRequestType", "result": "string[]", "nullable": True, "since": "5.5", "vmodl_name": "abdicateDomOwnership", "privilege": "Host.Config.Storage", "parameters": (
                ("uuids", "uuids", "string[]", "5.5"),
            )},
            "can_provision_objects": {"name": "CanProvisionObjects", "request": "CanProvisionObjectsRequestType", "result": "VsanPolicySatisfiability[]", "since": "5.5", "vmodl_name": "canProvisionObjects", "privilege": "System.Read", "faults": ("VimFault",), "parameters": (
                ("npbs", "npbs", "VsanNewPolicyBatch[]", "5.5"),
                ("ignore_satisfiability", "ignoreSatisfiability", "boolean?", "6.0"),
            )},
            "delete_vsan_objects": {"name": "DeleteVsanObjects", "request": "DeleteVsanObjectsRequestType", "result": "HostVsanInternalSystemDeleteVsanObjectsResult[]", "since": "5.5", "vmodl_name": "deleteVsanObjects", "privilege": "Host.Config.Storage", "faults": ("VimFault",), "parameters": (
                ("uuids", "uuids", "string[]", "5.5"),
                ("force", "force", "boolean?", "5.5"),
            )},
            "get_vsan_obj_ext_attrs": {"name": "GetVsanObjExtAttrs", "request": "GetVsanObjExtAttrsRequestType", "result": "string", "since": "5.5", "vmodl_name": "getVsanObjExtAttrs", "privilege": "System.Read", "faults": ("VimFault",), "parameters": (
                ("uuids", "uuids", "string[]", "5.5"),
            )},
            "query_cmmds": {"name": "QueryCmmds", "request": "QueryCmmdsRequestType", "result": "string", "since": "5.5", "vmodl_name": "queryCmmds", "privilege": "System.Read", "parameters": (
                ("queries", "queries", "HostVsanInternalSystemCmmdsQuery[]", "5.5"),
            )},
            "query_objects_on_physical_vsan_disk": {"name": "QueryObjectsOnPhysicalVsanDisk", "request": "QueryObjectsOnPhysicalVsanDiskRequestType", "result": "string", "since": "5.5", "vmodl_name": "queryObjectsOnPhysicalVsanDisk", "privilege": "System.Read", "parameters": (
                ("disks", "disks", "string[]", "5.5"),
            )},
            "query_physical_vsan_disks": {"name": "QueryPhysicalVsanDisks", "request": "QueryPhysicalVsanDisksRequestType", "result": "string", "since": "5.5", "vmodl_name": "queryPhysicalVsanDisks", "privilege": "System.Read", "parameters": (
                ("props", "props", "string[]?", "5.5"),
            )},
            "query_syncing_vsan_objects": {"name": "QuerySyncingVsanObjects", "request": "QuerySyncingVsanObjectsRequestType", "result": "string", "since": "5.5", "vmodl_name": "querySyncingVsanObjects", "privilege": "System.Read", "parameters": (
                ("uuids", "uuids", "string[]?", "5.5"),
            )},
            "query_vsan_object_uuids_by_filter": {"name": "QueryVsanObjectUuidsByFilter", "request": "QueryVsanObjectUuidsByFilterRequestType", "result": "string[]", "nullable": True, "since": "6.0", "vmodl_name": "queryVsanObjectUuidsByFilter", "privilege": "System.Read", "faults": ("VsanFault",), "parameters": (
                ("uuids", "uuids", "string[]?", "6.0"),
                ("limit", "limit", "int?", "6.0"),
                ("version", "version", "int?", "6.0"),
            )},
            "query_vsan_objects": {"name": "QueryVsanObjects", "request": "QueryVsanObjectsRequestType", "result": "string", "since": "5.5", "vmodl_name": "queryVsanObjects", "privilege": "System.Read", "parameters": (
                ("uuids", "uuids", "string[]?", "5.5"),
            )},
            "query_vsan_statistics": {"name": "QueryVsanStatistics", "request": "QueryVsanStatisticsRequestType", "result": "string", "since": "5.5", "vmodl_name": "queryVsanStatistics", "privilege": "System.Read", "parameters": (
                ("labels", "labels", "string[]", "5.5"),
            )},
            "reconfiguration_satisfiable": {"name": "ReconfigurationSatisfiable", "request": "ReconfigurationSatisfiableRequestType", "result": "VsanPolicySatisfiability[]", "since": "5.5", "vmodl_name": "reconfigurationSatisfiable", "privilege": "System.Read", "faults": ("VimFault",), "parameters": (
                ("pcbs", "pcbs", "VsanPolicyChangeBatch[]", "5.5"),
                ("ignore_satisfiability", "ignoreSatisfiability", "boolean?", "6.0"),
            )},
            "reconfigure_dom_object": {"name": "ReconfigureDomObject", "request": "ReconfigureDomObjectRequestType", "since": "5.5", "vmodl_name": "reconfigureDomObject", "privilege": "Host.Config.Storage", "parameters": (
                ("uuid", "uuid", "string", "5.5"),
                ("policy", "policy", "string", "5.5"),
            )},
            "run_vsan_physical_disk_diagnostics": {"name": "RunVsanPhysicalDiskDiagnostics", "request": "RunVsanPhysicalDiskDiagnosticsRequestType", "result": "HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult[]", "since": "5.5", "vmodl_name": "runVsanPhysicalDiskDiagnostics", "privilege": "System.Read", "parameters": (
                ("disks", "disks", "string[]?", "5.5"),
            )},
            "upgrade_vsan_objects": {"name": "UpgradeVsanObjects", "request": "UpgradeVsanObjectsRequestType", "result": "HostVsanInternalSystemVsanObjectOperationResult[]", "nullable": True, "since": "6.0", "vmodl_name": "upgradeVsanObjects", "privilege": "Host.Config.Storage", "faults": ("VsanFault",), "parameters": (
                ("uuids", "uuids", "string[]", "6.0"),
                ("new_version", "newVersion", "int", "6.0"),
            )},
        },
    ),
    "HostVsanSystem": (
        None, "vim.host.VsanSystem", "5.5", "",
        {
            "add_disks_task": {"name": "AddDisks_Task", "request": "AddDisksRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VsanHostDiskMapResult[]", "task_nullable": True, "since": "5.5", "vmodl_name": "addDisks", "privilege": "Host.Config.Storage", "parameters": (
                ("disk", "disk", "HostScsiDisk[]", "5.5"),
            )},
            "evacuate_vsan_node_task": {"name": "EvacuateVsanNode_Task", "request": "EvacuateVsanNodeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "evacuateNode", "privilege": "Host.Config.Storage", "faults": ("InvalidState", "RequestCanceled", "Timedout", "VsanFault"), "parameters": (
                ("maintenance_spec", "maintenanceSpec", "HostMaintenanceSpec", "6.0"),
                ("timeout", "timeout", "int", "6.0"),
            )},
            "get_config": {"name": "config", "is_property": True, "result": "VsanHostConfigInfo", "since": "5.5", "privilege": "System.Read"},
            "initialize_disks_task": {"name": "InitializeDisks_Task", "request": "InitializeDisksRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VsanHostDiskMapResult[]", "task_nullable": True, "since": "5.5", "vmodl_name": "initializeDisks", "privilege": "Host.Config.Storage", "parameters": (
                ("mapping", "mapping", "VsanHostDiskMapping[]", "5.5"),
            )},
            "query_disks_for_vsan": {"name": "QueryDisksForVsan", "request": "QueryDisksForVsanRequestType", "result": "VsanHostDiskResult[]", "nullable": True, "since": "5.5", "vmodl_name": "queryDisksForVsan", "privilege": "System.Read", "parameters": (
                ("canonical_name", "canonicalName", "string[]?", "5.5"),
            )},
            "query_host_status": {"name": "QueryHostStatus", "result": "VsanHostClusterStatus", "since": "5.5", "vmodl_name": "queryHostStatus", "privilege": "System.Read"},
            "recommission_vsan_node_task": {"name": "RecommissionVsanNode_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "recommissionNode", "privilege": "Host.Config.Storage", "faults": ("InvalidState", "VsanFault")},
            "remove_disk_mapping_task": {"name": "RemoveDiskMapping_Task", "request": "RemoveDiskMappingRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VsanHostDiskMapResult[]", "task_nullable": True, "since": "5.5", "vmodl_name": "removeDiskMapping", "privilege": "Host.Config.Storage", "parameters": (
                ("mapping", "mapping", "VsanHostDiskMapping[]", "5.5"),
                ("maintenance_spec", "maintenanceSpec", "HostMaintenanceSpec?", "6.0"),
                ("timeout", "timeout", "int?", "6.0"),
            )},
            "remove_disk_task": {"name": "RemoveDisk_Task", "request": "RemoveDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VsanHostDiskResult[]", "task_nullable": True, "since": "5.5", "vmodl_name": "removeDisk", "privilege": "Host.Config.Storage", "parameters": (
                ("disk", "disk", "HostScsiDisk[]", "5.5"),
                ("maintenance_spec", "maintenanceSpec", "HostMaintenanceSpec?", "6.0"),
                ("timeout", "timeout", "int?", "6.0"),
            )},
            "unmount_disk_mapping_task": {"name": "UnmountDiskMapping_Task", "request": "UnmountDiskMappingRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VsanHostDiskMapResult[]", "since": "6.0", "vmodl_name": "unmountDiskMapping", "privilege": "Host.Config.Storage", "faults": ("InvalidState", "VsanFault"), "parameters": (
                ("mapping", "mapping", "VsanHostDiskMapping[]", "6.0"),
            )},
            "update_vsan_task": {"name": "UpdateVsan_Task", "request": "UpdateVsanRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.5", "vmodl_name": "update", "privilege": "Host.Config.Storage", "parameters": (
                ("config", "config", "VsanHostConfigInfo", "5.5"),
            )},
        },
    ),
    "IscsiManager": (
        None, "vim.host.IscsiManager", "5.0", "",
        {
            "bind_vnic": {"name": "BindVnic", "request": "BindVnicRequestType", "since": "5.0", "vmodl_name": "bindVnic", "privilege": "Host.Config.Storage", "faults": ("IscsiFaultVnicAlreadyBound", "IscsiFaultVnicHasNoUplinks", "IscsiFaultVnicHasMultipleUplinks", "IscsiFaultVnicHasWrongUplink", "IscsiFaultVnicNotFound", "IscsiFaultInvalidVnic", "PlatformConfigFault", "IscsiFault", "NotFound"), "parameters": (
                ("i_scsi_hba_name", "iScsiHbaName", "string", "5.0"),
                ("vnic_device", "vnicDevice", "string", "5.0"),
            )},
            "query_bound_vnics": {"name": "QueryBoundVnics", "request": "QueryBoundVnicsRequestType", "result": "IscsiPortInfo[]", "nullable": True, "since": "5.0", "vmodl_name": "queryBoundVnics", "privilege": "Host.Config.Storage", "faults": ("IscsiFault", "NotFound"), "parameters": (
                ("i_scsi_hba_name", "iScsiHbaName", "string", "5.0"),
            )},
            "query_candidate_nics": {"name": "QueryCandidateNics", "request": "QueryCandidateNicsRequestType", "result": "IscsiPortInfo[]", "nullable": True, "since": "5.0", "vmodl_name": "queryCandidateNics", "privilege": "Host.Config.Storage", "faults": ("IscsiFault", "NotFound"), "parameters": (
                ("i_scsi_hba_name", "iScsiHbaName", "string", "5.0"),
            )},
            "query_migration_dependencies": {"name": "QueryMigrationDependencies", "request": "QueryMigrationDependenciesRequestType", "result": "IscsiMigrationDependency", "since": "5.0", "vmodl_name": "queryMigrationDependencies", "privilege": "Host.Config.Storage", "parameters": (
                ("pnic_device", "pnicDevice", "string[]", "5.0"),
            )},
            "query_pnic_status": {"name": "QueryPnicStatus", "request": "QueryPnicStatusRequestType", "result": "IscsiStatus", "since": "5.0", "vmodl_name": "queryPnicStatus", "privilege": "Host.Config.Storage", "faults": ("IscsiFault",), "parameters": (
                ("pnic_device", "pnicDevice", "string", "5.0"),
            )},
            "query_vnic_status": {"name": "QueryVnicStatus", "request": "QueryVnicStatusRequestType", "result": "IscsiStatus", "since": "5.0", "vmodl_name": "queryVnicStatus", "privilege": "Host.Config.Storage", "faults": ("IscsiFault",), "parameters": (
                ("vnic_device", "vnicDevice", "string", "5.0"),
            )},
            "unbind_vnic": {"name": "UnbindVnic", "request": "UnbindVnicRequestType", "since": "5.0", "vmodl_name": "unbindVnic", "privilege": "Host.Config.Storage", "faults": ("IscsiFaultVnicNotBound", "IscsiFaultVnicHasActivePaths", "IscsiFaultVnicIsLastPath", "PlatformConfigFault", "IscsiFault", "NotFound"), "parameters": (
                ("i_scsi_hba_name", "iScsiHbaName", "string", "5.0"),
                ("vnic_device", "vnicDevice", "string", "5.0"),
                ("force", "force", "boolean", "5.0"),
            )},
        },
    ),
    "MessageBusProxy": (
        None, "vim.host.MessageBusProxy", "6.0", "",
        {
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
