# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VimVasaProviderInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vim_vasa_provider import VimVasaProvider
    from vim25.data.vim_vasa_provider_state_per_array import VimVasaProviderStatePerArray


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VimVasaProviderInfo(vmodl.DataObject):
    """Data object type ``VimVasaProviderInfo`` (vmodl ``vim.VimVasaProviderInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderInfo/
    """

    provider: VimVasaProvider = attrs.field(
        metadata={"wire": "provider", "type": "VimVasaProvider", "since": "6.0", "secret": False},
    )
    """Wire name ``provider``. Since 6.0."""

    array_state: list[VimVasaProviderStatePerArray] | None = attrs.field(
        default=None,
        metadata={"wire": "arrayState", "type": "VimVasaProviderStatePerArray[]", "since": "6.0", "secret": False},
    )
    """Wire name ``arrayState``. Since 6.0."""
