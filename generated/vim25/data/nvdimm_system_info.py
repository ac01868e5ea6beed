# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmSystemInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.nvdimm_dimm_info import NvdimmDimmInfo
    from vim25.data.nvdimm_guid import NvdimmGuid
    from vim25.data.nvdimm_interleave_set_info import NvdimmInterleaveSetInfo
    from vim25.data.nvdimm_namespace_details import NvdimmNamespaceDetails
    from vim25.data.nvdimm_namespace_info import NvdimmNamespaceInfo
    from vim25.data.nvdimm_summary import NvdimmSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmSystemInfo(vmodl.DataObject):
    """Data object type ``NvdimmSystemInfo`` (vmodl ``vim.host.NvdimmSystem.NvdimmSystemInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmSystemInfo/
    """

    summary: NvdimmSummary | None = attrs.field(
        default=None,
        metadata={"wire": "summary", "type": "NvdimmSummary", "since": "6.7", "secret": False},
    )
    """Wire name ``summary``. Since 6.7."""

    dimms: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "dimms", "type": "int[]", "since": "6.7", "secret": False},
    )
    """Wire name ``dimms``. Since 6.7."""

    dimm_info: list[NvdimmDimmInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "dimmInfo", "type": "NvdimmDimmInfo[]", "since": "6.7", "secret": False},
    )
    """Wire name ``dimmInfo``. Since 6.7."""

    interleave_set: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "interleaveSet", "type": "int[]", "since": "6.7", "secret": False},
    )
    """Wire name ``interleaveSet``. Since 6.7."""

    i_set_info: list[NvdimmInterleaveSetInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "iSetInfo", "type": "NvdimmInterleaveSetInfo[]", "since": "6.7", "secret": False},
    )
    """Wire name ``iSetInfo``. Since 6.7."""

    namespace: list[NvdimmGuid] | None = attrs.field(
        default=None,
        metadata={"wire": "namespace", "type": "NvdimmGuid[]", "since": "6.7", "secret": False},
    )
    """Wire name ``namespace``. Since 6.7."""

    ns_info: list[NvdimmNamespaceInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "nsInfo", "type": "NvdimmNamespaceInfo[]", "since": "6.7", "secret": False},
    )
    """Wire name ``nsInfo``. Since 6.7."""

    ns_details: list[NvdimmNamespaceDetails] | None = attrs.field(
        default=None,
        metadata={"wire": "nsDetails", "type": "NvdimmNamespaceDetails[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``nsDetails``. Since 6.7.1."""
