# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VasaProviderContainerSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vim_vasa_provider_info import VimVasaProviderInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VasaProviderContainerSpec(vmodl.DataObject):
    """Data object type ``VasaProviderContainerSpec`` (vmodl
    ``vim.VasaVvolManager.VasaProviderContainerSpec``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProviderContainerSpec/
    """

    vasa_provider_info: list[VimVasaProviderInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vasaProviderInfo", "type": "VimVasaProviderInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``vasaProviderInfo``. Since 6.0."""

    sc_id: str = attrs.field(
        metadata={"wire": "scId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``scId``. Since 6.0."""

    deleted: bool = attrs.field(
        metadata={"wire": "deleted", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``deleted``. Since 6.0."""
