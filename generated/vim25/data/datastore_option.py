# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_datastore_volume_option import VirtualMachineDatastoreVolumeOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreOption(vmodl.DataObject):
    """Data object type ``DatastoreOption`` (vmodl ``vim.vm.DatastoreOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreOption/
    """

    unsupported_volumes: list[VirtualMachineDatastoreVolumeOption] | None = attrs.field(
        default=None,
        metadata={"wire": "unsupportedVolumes", "type": "VirtualMachineDatastoreVolumeOption[]", "since": "2.0", "secret": False},
    )
    """Wire name ``unsupportedVolumes``. Since 2.0."""
