# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vsan.host``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "VsanHostClusterStatus": (
        "VsanHostClusterStatus", None, "vim.vsan.host.ClusterStatus", "5.5", "",
        ("uuid", "uuid", "string?", "5.5"),
        ("node_uuid", "nodeUuid", "string?", "5.5"),
        ("health", "health", "string", "5.5"),
        ("node_state", "nodeState", "VsanHostClusterStatusState", "5.5"),
        ("member_uuid", "memberUuid", "string[]?", "5.5"),
    ),
    "VsanHostClusterStatusState": (
        "VsanHostClusterStatusState", None, "vim.vsan.host.ClusterStatus.State", "5.5", "",
        ("state", "state", "string", "5.5"),
        ("completion", "completion", "VsanHostClusterStatusStateCompletionEstimate?", "5.5"),
    ),
    "VsanHostClusterStatusStateCompletionEstimate": (
        "VsanHostClusterStatusStateCompletionEstimate", None, "vim.vsan.host.ClusterStatus.State.CompletionEstimate", "5.5", "",
        ("complete_time", "completeTime", "dateTime?", "5.5"),
        ("percent_complete", "percentComplete", "int?", "5.5"),
    ),
    "VsanHostConfigInfo": (
        "VsanHostConfigInfo", None, "vim.vsan.host.ConfigInfo", "5.5", "",
        ("enabled", "enabled", "boolean?", "5.5"),
        ("host_system", "hostSystem", "ManagedObjectReference?", "5.5", False, "HostSystem"),
        ("cluster_info", "clusterInfo", "VsanHostConfigInfoClusterInfo?", "5.5"),
        ("storage_info", "storageInfo", "VsanHostConfigInfoStorageInfo?", "5.5"),
        ("network_info", "networkInfo", "VsanHostConfigInfoNetworkInfo?", "5.5"),
        ("fault_domain_info", "faultDomainInfo", "VsanHostFaultDomainInfo?", "6.0"),
        ("vsan_esa_enabled", "vsanEsaEnabled", "boolean?", "8.0.0.1"),
    ),
    "VsanHostConfigInfoClusterInfo": (
        "VsanHostConfigInfoClusterInfo", None, "vim.vsan.host.ConfigInfo.ClusterInfo", "5.5", "",
        ("uuid", "uuid", "string?", "5.5"),
        ("node_uuid", "nodeUuid", "string?", "5.5"),
    ),
    "VsanHostConfigInfoNetworkInfo": (
        "VsanHostConfigInfoNetworkInfo", None, "vim.vsan.host.ConfigInfo.NetworkInfo", "5.5", "",
        ("port", "port", "VsanHostConfigInfoNetworkInfoPortConfig[]?", "5.5"),
    ),
    "VsanHostConfigInfoNetworkInfoPortConfig": (
        "VsanHostConfigInfoNetworkInfoPortConfig", None, "vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig", "5.5", "",
        ("ip_config", "ipConfig", "VsanHostIpConfig?", "5.5"),
        ("device", "device", "string", "5.5"),
    ),
    "VsanHostConfigInfoStorageInfo": (
        "VsanHostConfigInfoStorageInfo", None, "vim.vsan.host.ConfigInfo.StorageInfo", "5.5", "",
        ("auto_claim_storage", "autoClaimStorage", "boolean?", "5.5"),
        ("disk_mapping", "diskMapping", "VsanHostDiskMapping[]?", "5.5"),
        ("disk_map_info", "diskMapInfo", "VsanHostDiskMapInfo[]?", "6.0"),
        ("checksum_enabled", "checksumEnabled", "boolean?", "6.0"),
    ),
    "VsanHostDecommissionMode": (
        "VsanHostDecommissionMode", None, "vim.vsan.host.DecommissionMode", "5.5", "",
        ("object_action", "objectAction", "string", "5.5"),
    ),
    "VsanHostDiskMapInfo": (
        "VsanHostDiskMapInfo", None, "vim.vsan.host.DiskMapInfo", "6.0", "",
        ("mapping", "mapping", "VsanHostDiskMapping", "6.0"),
        ("mounted", "mounted", "boolean", "6.0"),
    ),
    "VsanHostDiskMapResult": (
        "VsanHostDiskMapResult", None, "vim.vsan.host.DiskMapResult", "5.5", "",
        ("mapping", "mapping", "VsanHostDiskMapping", "5.5"),
        ("disk_result", "diskResult", "VsanHostDiskResult[]?", "5.5"),
        ("error", "error", "MethodFault?", "5.5"),
    ),
    "VsanHostDiskMapping": (
        "VsanHostDiskMapping", None, "vim.vsan.host.DiskMapping", "5.5", "",
        ("ssd", "ssd", "HostScsiDisk", "5.5"),
        ("non_ssd", "nonSsd", "HostScsiDisk[]", "5.5"),
    ),
    "VsanHostDiskResult": (
        "VsanHostDiskResult", None, "vim.vsan.host.DiskResult", "5.5", "",
        ("disk", "disk", "HostScsiDisk", "5.5"),
        ("state", "state", "string", "5.5"),
        ("vsan_uuid", "vsanUuid", "string?", "5.5"),
        ("error", "error", "MethodFault?", "5.5"),
        ("degraded", "degraded", "boolean?", "6.0"),
    ),
    "VsanHostFaultDomainInfo": (
        "VsanHostFaultDomainInfo", None, "vim.vsan.host.ConfigInfo.FaultDomainInfo", "6.0", "",
        ("name", "name", "string", "6.0"),
    ),
    "VsanHostIpConfig": (
        "VsanHostIpConfig", None, "vim.vsan.host.IpConfig", "5.5", "",
        ("upstream_ip_address", "upstreamIpAddress", "string", "5.5"),
        ("downstream_ip_address", "downstreamIpAddress", "string", "5.5"),
    ),
    "VsanHostMembershipInfo": (
        "VsanHostMembershipInfo", None, "vim.vsan.host.MembershipInfo", "5.5", "",
        ("node_uuid", "nodeUuid", "string", "5.5"),
        ("hostname", "hostname", "string", "5.5"),
    ),
    "VsanHostRuntimeInfo": (
        "VsanHostRuntimeInfo", None, "vim.vsan.host.VsanRuntimeInfo", "5.5", "",
        ("membership_list", "membershipList", "VsanHostMembershipInfo[]?", "5.5"),
        ("disk_issues", "diskIssues", "VsanHostRuntimeInfoDiskIssue[]?", "5.5"),
        ("access_gen_no", "accessGenNo", "int?", "5.5"),
    ),
    "VsanHostRuntimeInfoDiskIssue": (
        "VsanHostRuntimeInfoDiskIssue", None, "vim.vsan.host.VsanRuntimeInfo.DiskIssue", "5.5", "",
        ("disk_id", "diskId", "string", "5.5"),
        ("issue", "issue", "string", "5.5"),
    ),
    "VsanHostVsanDiskInfo": (
        "VsanHostVsanDiskInfo", None, "vim.vsan.host.VsanDiskInfo", "6.0", "",
        ("vsan_uuid", "vsanUuid", "string", "6.0"),
        ("format_version", "formatVersion", "int", "6.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
