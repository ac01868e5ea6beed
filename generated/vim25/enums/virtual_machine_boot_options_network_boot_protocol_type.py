# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineBootOptionsNetworkBootProtocolType."""

from __future__ import annotations

import vmodl


class VirtualMachineBootOptionsNetworkBootProtocolType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineBootOptionsNetworkBootProtocolType`` (vmodl
    ``vim.vm.BootOptions.NetworkBootProtocolType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptionsNetworkBootProtocolType_enum/
    """

    IPV4 = "ipv4"
    IPV6 = "ipv6"
