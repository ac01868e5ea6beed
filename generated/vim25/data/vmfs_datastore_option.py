# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsDatastoreOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vmfs_datastore_base_option import VmfsDatastoreBaseOption
    from vim25.data.vmfs_datastore_spec import VmfsDatastoreSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsDatastoreOption(vmodl.DataObject):
    """Data object type ``VmfsDatastoreOption`` (vmodl ``vim.host.VmfsDatastoreOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreOption/
    """

    info: VmfsDatastoreBaseOption = attrs.field(
        metadata={"wire": "info", "type": "VmfsDatastoreBaseOption", "since": "2.0", "secret": False},
    )
    """Wire name ``info``. Since 2.0."""

    spec: VmfsDatastoreSpec = attrs.field(
        metadata={"wire": "spec", "type": "VmfsDatastoreSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
