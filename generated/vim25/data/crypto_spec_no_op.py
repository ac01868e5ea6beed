# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoSpecNoOp."""

from __future__ import annotations

import attrs

from vim25.data.crypto_spec import CryptoSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoSpecNoOp(CryptoSpec):
    """Data object type ``CryptoSpecNoOp`` (vmodl ``vim.encryption.CryptoSpecNoOp``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecNoOp/
    """
