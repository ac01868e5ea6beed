# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HttpNfcLeaseManifestEntryChecksumType."""

from __future__ import annotations

import vmodl


class HttpNfcLeaseManifestEntryChecksumType(vmodl.OpenEnum):
    """Enumerated type ``HttpNfcLeaseManifestEntryChecksumType`` (vmodl
    ``vim.HttpNfcLease.ManifestEntry.ChecksumType``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseManifestEntryChecksumType_enum/
    """

    SHA1 = "sha1"
    SHA256 = "sha256"
