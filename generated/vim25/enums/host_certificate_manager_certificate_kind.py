# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostCertificateManagerCertificateKind."""

from __future__ import annotations

import vmodl


class HostCertificateManagerCertificateKind(vmodl.OpenEnum):
    """Enumerated type ``HostCertificateManagerCertificateKind`` (vmodl
    ``vim.host.CertificateManager.CertificateKind``).

    Since 8.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCertificateManagerCertificateKind_enum/
    """

    MACHINE = "Machine"
    VASA_CLIENT = "VASAClient"
