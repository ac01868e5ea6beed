# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.dvs``."""

import vmodl

class DVPortStatusVmDirectPathGen2InactiveReasonNetwork(vmodl.OpenEnum):
    """``vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonNetwork``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortStatusVmDirectPathGen2InactiveReasonNetwork_enum/
    """
    PORT_NPT_INCOMPATIBLE_DVS = "portNptIncompatibleDvs"
    PORT_NPT_NO_COMPATIBLE_NICS = "portNptNoCompatibleNics"
    PORT_NPT_NO_VIRTUAL_FUNCTIONS_AVAILABLE = "portNptNoVirtualFunctionsAvailable"
    PORT_NPT_DISABLED_FOR_PORT = "portNptDisabledForPort"

class DVPortStatusVmDirectPathGen2InactiveReasonOther(vmodl.OpenEnum):
    """``vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonOther``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortStatusVmDirectPathGen2InactiveReasonOther_enum/
    """
    PORT_NPT_INCOMPATIBLE_HOST = "portNptIncompatibleHost"
    PORT_NPT_INCOMPATIBLE_CONNECTEE = "portNptIncompatibleConnectee"

class DVSMacLimitPolicyType(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.MacLimitPolicyType``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSMacLimitPolicyType_enum/
    """
    ALLOW = "allow"
    DROP = "drop"

class DistributedVirtualPortgroupBackingType(vmodl.OpenEnum):
    """``vim.dvs.DistributedVirtualPortgroup.BackingType``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupBackingType_enum/
    """
    STANDARD = "standard"
    NSX = "nsx"

class DistributedVirtualPortgroupMetaTagName(vmodl.OpenEnum):
    """``vim.dvs.DistributedVirtualPortgroup.MetaTagName``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupMetaTagName_enum/
    """
    DVS_NAME = "dvsName"
    PORTGROUP_NAME = "portgroupName"
    PORT_INDEX = "portIndex"

class DistributedVirtualPortgroupPortgroupType(vmodl.OpenEnum):
    """``vim.dvs.DistributedVirtualPortgroup.PortgroupType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupPortgroupType_enum/
    """
    EARLY_BINDING = "earlyBinding"
    LATE_BINDING = "lateBinding"
    EPHEMERAL = "ephemeral"

class DistributedVirtualSwitchHostMemberHostComponentState(vmodl.OpenEnum):
    """``vim.dvs.HostMember.HostComponentState``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberHostComponentState_enum/
    """
    UP = "up"
    PENDING = "pending"
    OUT_OF_SYNC = "outOfSync"
    WARNING = "warning"
    DISCONNECTED = "disconnected"
    DOWN = "down"

class DistributedVirtualSwitchHostMemberHostUplinkStateState(vmodl.OpenEnum):
    """``vim.dvs.HostMember.HostUplinkState.State``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberHostUplinkStateState_enum/
    """
    ACTIVE = "active"
    STANDBY = "standby"

class DistributedVirtualSwitchHostMemberTransportZoneType(vmodl.OpenEnum):
    """``vim.dvs.HostMember.TransportZoneType``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberTransportZoneType_enum/
    """
    VLAN = "vlan"
    OVERLAY = "overlay"

class DistributedVirtualSwitchPortConnecteeConnecteeType(vmodl.OpenEnum):
    """``vim.dvs.PortConnectee.ConnecteeType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortConnecteeConnecteeType_enum/
    """
    PNIC = "pnic"
    VM_VNIC = "vmVnic"
    HOST_CONSOLE_VNIC = "hostConsoleVnic"
    HOST_VMK_VNIC = "hostVmkVnic"
    SYSTEM_CRX_VNIC = "systemCrxVnic"

class DvsFilterOnFailure(vmodl.OpenEnum):
    """``vim.dvs.DistributedVirtualPort.FilterOnFailure``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterOnFailure_enum/
    """
    FAIL_OPEN = "failOpen"
    FAIL_CLOSED = "failClosed"

class DvsNetworkRuleDirectionType(vmodl.OpenEnum):
    """``vim.dvs.TrafficRule.RuleDirectionType``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNetworkRuleDirectionType_enum/
    """
    INCOMING_PACKETS = "incomingPackets"
    OUTGOING_PACKETS = "outgoingPackets"
    BOTH = "both"

class EntityImportType(vmodl.OpenEnum):
    """``vim.dvs.EntityBackup.ImportType``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityImportType_enum/
    """
    CREATE_ENTITY_WITH_NEW_IDENTIFIER = "createEntityWithNewIdentifier"
    CREATE_ENTITY_WITH_ORIGINAL_IDENTIFIER = "createEntityWithOriginalIdentifier"
    APPLY_TO_ENTITY_SPECIFIED = "applyToEntitySpecified"

class EntityType(vmodl.OpenEnum):
    """``vim.dvs.EntityBackup.EntityType``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityType_enum/
    """
    DISTRIBUTED_VIRTUAL_SWITCH = "distributedVirtualSwitch"
    DISTRIBUTED_VIRTUAL_PORTGROUP = "distributedVirtualPortgroup"

class HostDVSConfigSpecSwitchMode(vmodl.OpenEnum):
    """``vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec.SwitchMode``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDVSConfigSpecSwitchMode_enum/
    """
    NORMAL = "normal"
    MUX = "mux"

class VMwareDVSTeamingMatchStatus(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.TeamingMatchStatus``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSTeamingMatchStatus_enum/
    """
    IPHASH_MATCH = "iphashMatch"
    NON_IPHASH_MATCH = "nonIphashMatch"
    IPHASH_MISMATCH = "iphashMismatch"
    NON_IPHASH_MISMATCH = "nonIphashMismatch"

class VMwareDVSVspanSessionEncapType(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionEncapType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanSessionEncapType_enum/
    """
    GRE = "gre"
    ERSPAN2 = "erspan2"
    ERSPAN3 = "erspan3"

class VMwareDVSVspanSessionType(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionType``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanSessionType_enum/
    """
    MIXED_DEST_MIRROR = "mixedDestMirror"
    DV_PORT_MIRROR = "dvPortMirror"
    REMOTE_MIRROR_SOURCE = "remoteMirrorSource"
    REMOTE_MIRROR_DEST = "remoteMirrorDest"
    ENCAPSULATED_REMOTE_MIRROR_SOURCE = "encapsulatedRemoteMirrorSource"

class VMwareDvsLacpApiVersion(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.LacpApiVersion``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpApiVersion_enum/
    """
    SINGLE_LAG = "singleLag"
    MULTIPLE_LAG = "multipleLag"

class VMwareDvsLacpLoadBalanceAlgorithm(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.LacpLoadBalanceAlgorithm``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpLoadBalanceAlgorithm_enum/
    """
    SRC_MAC = "srcMac"
    DEST_MAC = "destMac"
    SRC_DEST_MAC = "srcDestMac"
    DEST_IP_VLAN = "destIpVlan"
    SRC_IP_VLAN = "srcIpVlan"
    SRC_DEST_IP_VLAN = "srcDestIpVlan"
    DEST_TCP_UDP_PORT = "destTcpUdpPort"
    SRC_TCP_UDP_PORT = "srcTcpUdpPort"
    SRC_DEST_TCP_UDP_PORT = "srcDestTcpUdpPort"
    DEST_IP_TCP_UDP_PORT = "destIpTcpUdpPort"
    SRC_IP_TCP_UDP_PORT = "srcIpTcpUdpPort"
    SRC_DEST_IP_TCP_UDP_PORT = "srcDestIpTcpUdpPort"
    DEST_IP_TCP_UDP_PORT_VLAN = "destIpTcpUdpPortVlan"
    SRC_IP_TCP_UDP_PORT_VLAN = "srcIpTcpUdpPortVlan"
    SRC_DEST_IP_TCP_UDP_PORT_VLAN = "srcDestIpTcpUdpPortVlan"
    DEST_IP = "destIp"
    SRC_IP = "srcIp"
    SRC_DEST_IP = "srcDestIp"
    VLAN = "vlan"
    SRC_PORT_ID = "srcPortId"

class VMwareDvsMulticastFilteringMode(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.MulticastFilteringMode``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsMulticastFilteringMode_enum/
    """
    LEGACY_FILTERING = "legacyFiltering"
    SNOOPING = "snooping"

class VMwareUplinkLacpMode(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpMode``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkLacpMode_enum/
    """
    ACTIVE = "active"
    PASSIVE = "passive"

class VMwareUplinkLacpTimeoutMode(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpTimeoutMode``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkLacpTimeoutMode_enum/
    """
    FAST = "fast"
    SLOW = "slow"

class VmwareDistributedVirtualSwitchPvlanPortType(vmodl.OpenEnum):
    """``vim.dvs.VmwareDistributedVirtualSwitch.PvlanPortType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchPvlanPortType_enum/
    """
    PROMISCUOUS = "promiscuous"
    ISOLATED = "isolated"
    COMMUNITY = "community"
