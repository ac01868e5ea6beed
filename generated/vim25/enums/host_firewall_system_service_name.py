# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostFirewallSystemServiceName."""

from __future__ import annotations

import vmodl


class HostFirewallSystemServiceName(vmodl.OpenEnum):
    """Enumerated type ``HostFirewallSystemServiceName`` (vmodl
    ``vim.host.FirewallSystem.ServiceName``).

    Since 8.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallSystemServiceName_enum/
    """

    VPXA = "vpxa"
