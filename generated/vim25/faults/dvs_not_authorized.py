# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DvsNotAuthorized."""

from __future__ import annotations

import attrs

from vim25.faults.dvs_fault import DvsFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsNotAuthorized(DvsFault):
    """Fault type ``DvsNotAuthorized`` (vmodl ``vim.fault.DvsNotAuthorized``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNotAuthorized/
    """

    session_extension_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "sessionExtensionKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``sessionExtensionKey``. Since 4.0."""

    dvs_extension_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "dvsExtensionKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dvsExtensionKey``. Since 4.0."""
