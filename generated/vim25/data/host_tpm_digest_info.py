# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmDigestInfo."""

from __future__ import annotations

import attrs

from vim25.data.host_digest_info import HostDigestInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmDigestInfo(HostDigestInfo):
    """Data object type ``HostTpmDigestInfo`` (vmodl ``vim.host.TpmDigestInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmDigestInfo/
    """

    pcr_number: int = attrs.field(
        metadata={"wire": "pcrNumber", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``pcrNumber``. Since 4.0."""
