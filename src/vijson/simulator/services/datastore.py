"""Datastores: how large they are, and what their VMs leave free."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.objects import implements
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.entity_names import checked_name
from vijson.simulator.services.environment_browser import datastore_browser
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.residence import Tenant

__all__ = ["Datastore"]

_LARGEST_FILE = 64 * 2**40
_THIN = 8
"""A part of what thin disks may take is what they do take: one in so many bytes."""


class Datastore(ManagedEntity):
    """A VMFS datastore that all hosts of its datacenter have mounted."""

    stub = vim25.Datastore
    rename_privilege = "Datastore.Rename"
    destroy_privilege = "Datastore.Delete"
    move_privilege = "Datastore.Move"

    def __init__(self, name: str, folder: ManagedEntity, capacity_gb: float) -> None:
        inventory = folder.inventory
        super().__init__(inventory, folder.tasks, inventory.new_moid("datastore"), name, folder)
        self.capacity = int(capacity_gb * 2**30)
        """Bytes."""
        self.uuid = str(self.inventory.new_uuid())

    @property
    def free_space(self) -> int:
        """The bytes that its VMs leave."""
        return max(0, self.capacity - self._committed)

    @property
    def vms(self) -> list[Tenant]:
        """The VMs that have files on it."""
        return [vm for vm in datacenter_of(self).vms if self.reference in vm.datastores]

    @property
    def _provisioned(self) -> int:
        return sum(vm.provisioned_on(self.reference) for vm in datacenter_of(self).vms)

    @property
    def _committed(self) -> int:
        return self._provisioned // _THIN

    def fingerprint(self) -> Any:
        return super().fingerprint(), self.inventory.moves

    def tell_name(self) -> None:
        unregistered = (vm for vm in self.inventory.unregistered.values() if isinstance(vm, Tenant))
        for vm in (*datacenter_of(self).vms, *unregistered):
            vm.follow_name(self)

    @property
    def url(self) -> str:
        """The URL by which hosts know it."""
        return f"ds:///vmfs/volumes/{self.uuid}/"

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "browser": lambda: datastore_browser(self, lambda: [self.reference]),
            "capability": _capability,
            "host": self._mounts,
            "info": self._info,
            "iormConfiguration": _io_control,
            "summary": self._summary,
            "vm": lambda: [vm.reference for vm in self.vms],
        }

    def _mounts(self) -> list[vim25.DatastoreHostMount]:
        return [
            vim25.DatastoreHostMount(
                key=host,
                mount_info=vim25.HostMountInfo(
                    path=f"/vmfs/volumes/{self.uuid}",
                    access_mode=vim25.HostMountMode.READ_WRITE.value,
                    mounted=True,
                    accessible=True,
                ),
            )
            for host in datacenter_of(self).hosts
        ]

    def _info(self) -> vim25.VmfsDatastoreInfo:
        return vim25.VmfsDatastoreInfo(
            name=self.shown_name,
            url=self.url,
            free_space=self.free_space,
            max_file_size=_LARGEST_FILE,
            max_virtual_disk_capacity=_LARGEST_FILE,
            max_memory_file_size=_LARGEST_FILE,
            timestamp=self.inventory.now(),
            max_physical_rdm_file_size=_LARGEST_FILE,
            max_virtual_rdm_file_size=_LARGEST_FILE,
        )

    def _summary(self) -> vim25.DatastoreSummary:
        return vim25.DatastoreSummary(
            datastore=self.reference,
            name=self.shown_name,
            url=self.url,
            capacity=self.capacity,
            free_space=self.free_space,
            uncommitted=self._provisioned - self._committed,
            accessible=True,
            multiple_host_access=len(datacenter_of(self).hosts) > 1,
            type=vim25.HostFileSystemVolumeFileSystemType.VMFS.value,
            maintenance_mode=vim25.DatastoreSummaryMaintenanceModeState.NORMAL.value,
        )

    @implements("RefreshDatastore")
    def refresh(self, call: Call) -> None:
        """Look at its size again: what is shown is never old here."""

    @implements("RefreshDatastoreStorageInfo")
    def refresh_storage_info(self, call: Call) -> None:
        """Look at its use again: what is shown is never old here."""

    @implements("RenameDatastore")
    def rename_datastore(self, call: Call, new_name: str) -> None:
        """Give it another name, at once."""
        name = checked_name(new_name, self.reference)
        if self.parent is not None:
            self.parent.require_free(name, self)
        self.name = name
        self.inventory.changed.notify_all()

    @implements("DestroyDatastore")
    def destroy_datastore(self, call: Call) -> None:
        """Remove it, at once; that fails while hosts or VMs use it."""
        self.require_unused()
        self.remove()
        self.inventory.changed.notify_all()

    def require_unused(self) -> None:
        if self.vms or datacenter_of(self).hosts:
            raise self.in_use()


def _capability() -> vim25.DatastoreCapability:
    return vim25.DatastoreCapability(
        directory_hierarchy_supported=True,
        raw_disk_mappings_supported=True,
        per_file_thin_provisioning_supported=True,
        storage_iorm_supported=True,
        native_snapshot_supported=False,
        top_level_directory_create_supported=True,
        se_sparse_supported=True,
    )


def _io_control() -> vim25.StorageIORMInfo:
    return vim25.StorageIORMInfo(
        enabled=False,
        congestion_threshold_mode=vim25.StorageIORMThresholdMode.AUTOMATIC.value,
        congestion_threshold=30,
        stats_collection_enabled=False,
        reservation_enabled=False,
    )
