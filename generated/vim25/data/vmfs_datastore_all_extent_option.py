# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsDatastoreAllExtentOption."""

from __future__ import annotations

import attrs

from vim25.data.vmfs_datastore_single_extent_option import VmfsDatastoreSingleExtentOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsDatastoreAllExtentOption(VmfsDatastoreSingleExtentOption):
    """Data object type ``VmfsDatastoreAllExtentOption`` (vmodl
    ``vim.host.VmfsDatastoreOption.AllExtentInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreAllExtentOption/
    """
