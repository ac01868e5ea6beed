# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsPodSelectionSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vm_pod_config_for_placement import VmPodConfigForPlacement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsPodSelectionSpec(vmodl.DataObject):
    """Data object type ``StorageDrsPodSelectionSpec`` (vmodl ``vim.storageDrs.PodSelectionSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPodSelectionSpec/
    """

    initial_vm_config: list[VmPodConfigForPlacement] | None = attrs.field(
        default=None,
        metadata={"wire": "initialVmConfig", "type": "VmPodConfigForPlacement[]", "since": "5.0", "secret": False},
    )
    """Wire name ``initialVmConfig``. Since 5.0."""

    storage_pod: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "storagePod", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``storagePod``. Since 5.0. Refers to a StoragePod."""
