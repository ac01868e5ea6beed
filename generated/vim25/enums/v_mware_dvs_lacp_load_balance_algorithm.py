# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMwareDvsLacpLoadBalanceAlgorithm."""

from __future__ import annotations

import vmodl


class VMwareDvsLacpLoadBalanceAlgorithm(vmodl.OpenEnum):
    """Enumerated type ``VMwareDvsLacpLoadBalanceAlgorithm`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LacpLoadBalanceAlgorithm``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpLoadBalanceAlgorithm_enum/
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
