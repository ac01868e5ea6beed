# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DomainNotFound."""

from __future__ import annotations

import attrs

from vim25.faults.active_directory_fault import ActiveDirectoryFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DomainNotFound(ActiveDirectoryFault):
    """Fault type ``DomainNotFound`` (vmodl ``vim.fault.DomainNotFound``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DomainNotFound/
    """

    domain_name: str = attrs.field(
        metadata={"wire": "domainName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``domainName``. Since 4.1."""
