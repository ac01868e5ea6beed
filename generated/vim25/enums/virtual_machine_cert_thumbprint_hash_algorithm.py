# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineCertThumbprintHashAlgorithm."""

from __future__ import annotations

import vmodl


class VirtualMachineCertThumbprintHashAlgorithm(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineCertThumbprintHashAlgorithm`` (vmodl
    ``vim.vm.CertThumbprint.HashAlgorithm``).

    Since 7.0.3.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCertThumbprintHashAlgorithm_enum/
    """

    SHA256 = "sha256"
