# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidClientCertificate."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_login import InvalidLogin


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidClientCertificate(InvalidLogin):
    """Fault type ``InvalidClientCertificate`` (vmodl ``vim.fault.InvalidClientCertificate``).

    Since 2.5u2.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidClientCertificate/
    """
