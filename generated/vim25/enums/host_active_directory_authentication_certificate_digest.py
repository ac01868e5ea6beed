# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostActiveDirectoryAuthenticationCertificateDigest."""

from __future__ import annotations

import vmodl


class HostActiveDirectoryAuthenticationCertificateDigest(vmodl.OpenEnum):
    """Enumerated type ``HostActiveDirectoryAuthenticationCertificateDigest`` (vmodl
    ``vim.host.ActiveDirectoryAuthentication.CertificateDigest``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectoryAuthenticationCertificateDigest_enum/
    """

    SHA1 = "SHA1"
