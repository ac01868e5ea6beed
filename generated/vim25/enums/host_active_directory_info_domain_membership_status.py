# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostActiveDirectoryInfoDomainMembershipStatus."""

from __future__ import annotations

import vmodl


class HostActiveDirectoryInfoDomainMembershipStatus(vmodl.OpenEnum):
    """Enumerated type ``HostActiveDirectoryInfoDomainMembershipStatus`` (vmodl
    ``vim.host.ActiveDirectoryInfo.DomainMembershipStatus``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectoryInfoDomainMembershipStatus_enum/
    """

    UNKNOWN = "unknown"
    OK = "ok"
    NO_SERVERS = "noServers"
    CLIENT_TRUST_BROKEN = "clientTrustBroken"
    SERVER_TRUST_BROKEN = "serverTrustBroken"
    INCONSISTENT_TRUST = "inconsistentTrust"
    OTHER_PROBLEM = "otherProblem"
