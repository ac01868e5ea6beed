# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HttpNfcLeaseState."""

from __future__ import annotations

import vmodl


class HttpNfcLeaseState(vmodl.OpenEnum):
    """Enumerated type ``HttpNfcLeaseState`` (vmodl ``vim.HttpNfcLease.State``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseState_enum/
    """

    INITIALIZING = "initializing"
    READY = "ready"
    DONE = "done"
    ERROR = "error"
