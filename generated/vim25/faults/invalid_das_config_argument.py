# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidDasConfigArgument."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_argument import InvalidArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidDasConfigArgument(InvalidArgument):
    """Fault type ``InvalidDasConfigArgument`` (vmodl ``vim.fault.InvalidDasConfigArgument``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDasConfigArgument/
    """

    entry: str | None = attrs.field(
        default=None,
        metadata={"wire": "entry", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``entry``. Since 5.1."""

    cluster_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "clusterName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``clusterName``. Since 5.1."""
