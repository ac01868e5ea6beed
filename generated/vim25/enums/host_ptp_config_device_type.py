# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostPtpConfigDeviceType."""

from __future__ import annotations

import vmodl


class HostPtpConfigDeviceType(vmodl.OpenEnum):
    """Enumerated type ``HostPtpConfigDeviceType`` (vmodl ``vim.host.PtpConfig.DeviceType``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPtpConfigDeviceType_enum/
    """

    NONE = "none"
    VIRTUAL_NIC = "virtualNic"
    PCI_PASSTHRU_NIC = "pciPassthruNic"
