# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation."""

from __future__ import annotations

import vmodl


class HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation(vmodl.OpenEnum):
    """Enumerated type ``HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation`` (vmodl
    ``vim.host.InternetScsiHba.IscsiIpv6Address.IPv6AddressOperation``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation_enum/
    """

    ADD = "add"
    REMOVE = "remove"
