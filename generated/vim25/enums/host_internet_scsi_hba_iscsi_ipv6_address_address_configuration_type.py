# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType."""

from __future__ import annotations

import vmodl


class HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType(vmodl.OpenEnum):
    """Enumerated type ``HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType`` (vmodl
    ``vim.host.InternetScsiHba.IscsiIpv6Address.AddressConfigurationType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType_enum/
    """

    DHCP = "DHCP"
    AUTO_CONFIGURED = "AutoConfigured"
    STATIC = "Static"
    OTHER = "Other"
