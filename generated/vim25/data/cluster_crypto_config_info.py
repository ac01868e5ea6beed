# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterCryptoConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterCryptoConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterCryptoConfigInfo`` (vmodl ``vim.cluster.CryptoConfigInfo``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterCryptoConfigInfo/
    """

    crypto_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoMode", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``cryptoMode``. Since 7.0.0.0."""
