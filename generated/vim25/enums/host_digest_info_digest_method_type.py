# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostDigestInfoDigestMethodType."""

from __future__ import annotations

import vmodl


class HostDigestInfoDigestMethodType(vmodl.OpenEnum):
    """Enumerated type ``HostDigestInfoDigestMethodType`` (vmodl
    ``vim.host.DigestInfo.DigestMethodType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDigestInfoDigestMethodType_enum/
    """

    SHA1 = "SHA1"
    MD5 = "MD5"
    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"
    SM3_256 = "SM3_256"
