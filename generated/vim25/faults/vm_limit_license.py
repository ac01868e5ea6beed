# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmLimitLicense."""

from __future__ import annotations

import attrs

from vim25.faults.not_enough_licenses import NotEnoughLicenses


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmLimitLicense(NotEnoughLicenses):
    """Fault type ``VmLimitLicense`` (vmodl ``vim.fault.VmLimitLicense``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmLimitLicense/
    """

    limit: int = attrs.field(
        metadata={"wire": "limit", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``limit``. Since 2.0."""
