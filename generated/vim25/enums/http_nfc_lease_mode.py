# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HttpNfcLeaseMode."""

from __future__ import annotations

import vmodl


class HttpNfcLeaseMode(vmodl.OpenEnum):
    """Enumerated type ``HttpNfcLeaseMode`` (vmodl ``vim.HttpNfcLease.Mode``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseMode_enum/
    """

    PUSH_OR_GET = "pushOrGet"
    PULL = "pull"
