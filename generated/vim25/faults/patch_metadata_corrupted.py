# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type PatchMetadataCorrupted."""

from __future__ import annotations

import attrs

from vim25.faults.patch_metadata_invalid import PatchMetadataInvalid


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PatchMetadataCorrupted(PatchMetadataInvalid):
    """Fault type ``PatchMetadataCorrupted`` (vmodl ``vim.fault.PatchMetadataCorrupted``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMetadataCorrupted/
    """
