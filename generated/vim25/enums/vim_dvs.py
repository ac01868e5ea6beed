# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.dvs``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "DVPortStatusVmDirectPathGen2InactiveReasonNetwork": (
        "DVPortStatusVmDirectPathGen2InactiveReasonNetwork", "vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonNetwork", "4.1", "",
        ("PORT_NPT_INCOMPATIBLE_DVS", "portNptIncompatibleDvs"),
        ("PORT_NPT_NO_COMPATIBLE_NICS", "portNptNoCompatibleNics"),
        ("PORT_NPT_NO_VIRTUAL_FUNCTIONS_AVAILABLE", "portNptNoVirtualFunctionsAvailable"),
        ("PORT_NPT_DISABLED_FOR_PORT", "portNptDisabledForPort"),
    ),
    "DVPortStatusVmDirectPathGen2InactiveReasonOther": (
        "DVPortStatusVmDirectPathGen2InactiveReasonOther", "vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonOther", "4.1", "",
        ("PORT_NPT_INCOMPATIBLE_HOST", "portNptIncompatibleHost"),
        ("PORT_NPT_INCOMPATIBLE_CONNECTEE", "portNptIncompatibleConnectee"),
    ),
    "DVSMacLimitPolicyType": (
        "DVSMacLimitPolicyType", "vim.dvs.VmwareDistributedVirtualSwitch.MacLimitPolicyType", "6.7", "",
        ("ALLOW", "allow"),
        ("DROP", "drop"),
    ),
    "DistributedVirtualPortgroupBackingType": (
        "DistributedVirtualPortgroupBackingType", "vim.dvs.DistributedVirtualPortgroup.BackingType", "7.0.0.0", "",
        ("STANDARD", "standard"),
        ("NSX", "nsx"),
    ),
    "DistributedVirtualPortgroupMetaTagName": (
        "DistributedVirtualPortgroupMetaTagName", "vim.dvs.DistributedVirtualPortgroup.MetaTagName", "4.0", "",
        ("DVS_NAME", "dvsName"),
        ("PORTGROUP_NAME", "portgroupName"),
        ("PORT_INDEX", "portIndex"),
    ),
    "DistributedVirtualPortgroupPortgroupType": (
        "DistributedVirtualPortgroupPortgroupType", "vim.dvs.DistributedVirtualPortgroup.PortgroupType", "4.0", "",
        ("EARLY_BINDING", "earlyBinding"),
        ("LATE_BINDING", "lateBinding"),
        ("EPHEMERAL", "ephemeral"),
    ),
    "DistributedVirtualSwitchHostMemberHostComponentState": (
        "DistributedVirtualSwitchHostMemberHostComponentState", "vim.dvs.HostMember.HostComponentState", "4.0", "",
        ("UP", "up"),
        ("PENDING", "pending"),
        ("OUT_OF_SYNC", "outOfSync"),
        ("WARNING", "warning"),
        ("DISCONNECTED", "disconnected"),
        ("DOWN", "down"),
    ),
    "DistributedVirtualSwitchHostMemberHostUplinkStateState": (
        "DistributedVirtualSwitchHostMemberHostUplinkStateState", "vim.dvs.HostMember.HostUplinkState.State", "2.0", "",
        ("ACTIVE", "active"),
        ("STANDBY", "standby"),
    ),
    "DistributedVirtualSwitchHostMemberTransportZoneType": (
        "DistributedVirtualSwitchHostMemberTransportZoneType", "vim.dvs.HostMember.TransportZoneType", "7.0.0.0", "",
        ("VLAN", "vlan"),
        ("OVERLAY", "overlay"),
    ),
    "DistributedVirtualSwitchPortConnecteeConnecteeType": (
        "DistributedVirtualSwitchPortConnecteeConnecteeType", "vim.dvs.PortConnectee.ConnecteeType", "4.0", "",
        ("PNIC", "pnic"),
        ("VM_VNIC", "vmVnic"),
        ("HOST_CONSOLE_VNIC", "hostConsoleVnic"),
        ("HOST_VMK_VNIC", "hostVmkVnic"),
        ("SYSTEM_CRX_VNIC", "systemCrxVnic"),
    ),
    "DvsFilterOnFailure": (
        "DvsFilterOnFailure", "vim.dvs.DistributedVirtualPort.FilterOnFailure", "5.5", "",
        ("FAIL_OPEN", "failOpen"),
        ("FAIL_CLOSED", "failClosed"),
    ),
    "DvsNetworkRuleDirectionType": (
        "DvsNetworkRuleDirectionType", "vim.dvs.TrafficRule.RuleDirectionType", "5.5", "",
        ("INCOMING_PACKETS", "incomingPackets"),
        ("OUTGOING_PACKETS", "outgoingPackets"),
        ("BOTH", "both"),
    ),
    "EntityImportType": (
        "EntityImportType", "vim.dvs.EntityBackup.ImportType", "5.1", "",
        ("CREATE_ENTITY_WITH_NEW_IDENTIFIER", "createEntityWithNewIdentifier"),
        ("CREATE_ENTITY_WITH_ORIGINAL_IDENTIFIER", "createEntityWithOriginalIdentifier"),
        ("APPLY_TO_ENTITY_SPECIFIED", "applyToEntitySpecified"),
    ),
    "EntityType": (
        "EntityType", "vim.dvs.EntityBackup.EntityType", "5.1", "",
        ("DISTRIBUTED_VIRTUAL_SWITCH", "distributedVirtualSwitch"),
        ("DISTRIBUTED_VIRTUAL_PORTGROUP", "distributedVirtualPortgroup"),
    ),
    "HostDVSConfigSpecSwitchMode": (
        "HostDVSConfigSpecSwitchMode", "vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec.SwitchMode", "8.0.0.1", "",
        ("NORMAL", "normal"),
        ("MUX", "mux"),
    ),
    "VMwareDVSTeamingMatchStatus": (
        "VMwareDVSTeamingMatchStatus", "vim.dvs.VmwareDistributedVirtualSwitch.TeamingMatchStatus", "5.1", "",
        ("IPHASH_MATCH", "iphashMatch"),
        ("NON_IPHASH_MATCH", "nonIphashMatch"),
        ("IPHASH_MISMATCH", "iphashMismatch"),
        ("NON_IPHASH_MISMATCH", "nonIphashMismatch"),
    ),
    "VMwareDVSVspanSessionEncapType": (
        "VMwareDVSVspanSessionEncapType", "vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionEncapType", "6.5", "",
        ("GRE", "gre"),
        ("ERSPAN2", "erspan2"),
        ("ERSPAN3", "erspan3"),
    ),
    "VMwareDVSVspanSessionType": (
        "VMwareDVSVspanSessionType", "vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionType", "5.1", "",
        ("MIXED_DEST_MIRROR", "mixedDestMirror"),
        ("DV_PORT_MIRROR", "dvPortMirror"),
        ("REMOTE_MIRROR_SOURCE", "remoteMirrorSource"),
        ("REMOTE_MIRROR_DEST", "remoteMirrorDest"),
        ("ENCAPSULATED_REMOTE_MIRROR_SOURCE", "encapsulatedRemoteMirrorSource"),
    ),
    "VMwareDvsLacpApiVersion": (
        "VMwareDvsLacpApiVersion", "vim.dvs.VmwareDistributedVirtualSwitch.LacpApiVersion", "5.5", "",
        ("SINGLE_LAG", "singleLag"),
        ("MULTIPLE_LAG", "multipleLag"),
    ),
    "VMwareDvsLacpLoadBalanceAlgorithm": (
        "VMwareDvsLacpLoadBalanceAlgorithm", "vim.dvs.VmwareDistributedVirtualSwitch.LacpLoadBalanceAlgorithm", "5.5", "",
        ("SRC_MAC", "srcMac"),
        ("DEST_MAC", "destMac"),
        ("SRC_DEST_MAC", "srcDestMac"),
        ("DEST_IP_VLAN", "destIpVlan"),
        ("SRC_IP_VLAN", "srcIpVlan"),
        ("SRC_DEST_IP_VLAN", "srcDestIpVlan"),
        ("DEST_TCP_UDP_PORT", "destTcpUdpPort"),
        ("SRC_TCP_UDP_PORT", "srcTcpUdpPort"),
        ("SRC_DEST_TCP_UDP_PORT", "srcDestTcpUdpPort"),
        ("DEST_IP_TCP_UDP_PORT", "destIpTcpUdpPort"),
        ("SRC_IP_TCP_UDP_PORT", "srcIpTcpUdpPort"),
        ("SRC_DEST_IP_TCP_UDP_PORT", "srcDestIpTcpUdpPort"),
        ("DEST_IP_TCP_UDP_PORT_VLAN", "destIpTcpUdpPortVlan"),
        ("SRC_IP_TCP_UDP_PORT_VLAN", "srcIpTcpUdpPortVlan"),
        ("SRC_DEST_IP_TCP_UDP_PORT_VLAN", "srcDestIpTcpUdpPortVlan"),
        ("DEST_IP", "destIp"),
        ("SRC_IP", "srcIp"),
        ("SRC_DEST_IP", "srcDestIp"),
        ("VLAN", "vlan"),
        ("SRC_PORT_ID", "srcPortId"),
    ),
    "VMwareDvsMulticastFilteringMode": (
        "VMwareDvsMulticastFilteringMode", "vim.dvs.VmwareDistributedVirtualSwitch.MulticastFilteringMode", "6.0", "",
        ("LEGACY_FILTERING", "legacyFiltering"),
        ("SNOOPING", "snooping"),
    ),
    "VMwareUplinkLacpMode": (
        "VMwareUplinkLacpMode", "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpMode", "5.1", "",
        ("ACTIVE", "active"),
        ("PASSIVE", "passive"),
    ),
    "VMwareUplinkLacpTimeoutMode": (
        "VMwareUplinkLacpTimeoutMode", "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpTimeoutMode", "7.0.2.0", "",
        ("FAST", "fast"),
        ("SLOW", "slow"),
    ),
    "VmwareDistributedVirtualSwitchPvlanPortType": (
        "VmwareDistributedVirtualSwitchPvlanPortType", "vim.dvs.VmwareDistributedVirtualSwitch.PvlanPortType", "4.0", "",
        ("PROMISCUOUS", "promiscuous"),
        ("ISOLATED", "isolated"),
        ("COMMUNITY", "community"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
