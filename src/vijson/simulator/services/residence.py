"""Where VMs are: hosts, resource pools and datastores know the VMs that they have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

from vijson.simulator.kernel.calls import Session
from vijson.simulator.services.managed_entity import ManagedEntity
from vmodl import ManagedObjectReference

__all__ = ["Place", "Residence", "Tenant"]

_MHZ_OF_A_VM = 200
_MEMORY_MB_OF_A_VM = 1024


class Tenant(ManagedEntity):
    """What its places see of a VM."""

    template: bool
    resource_pool: Any
    """The resource pool in which it is."""
    host: Any
    """The host on which it is."""

    @property
    def powered_on(self) -> bool:
        """Whether it is on."""
        raise NotImplementedError

    @property
    def networks(self) -> list[ManagedObjectReference]:
        """The networks to which its adapters are connected, each once."""
        raise NotImplementedError

    @property
    def datastores(self) -> list[ManagedObjectReference]:
        """The datastores on which its files are, each once."""
        raise NotImplementedError

    def provisioned_on(self, datastore: ManagedObjectReference) -> int:
        """Return the bytes that its disks may take of a datastore."""
        raise NotImplementedError

    def follow_name(self, place: ManagedEntity) -> None:
        """Have its devices name a datastore or network as it is called now."""
        raise NotImplementedError


class Place(ManagedEntity):
    """What has VMs."""

    def __init__(self, moid: str, name: str, parent: ManagedEntity) -> None:
        super().__init__(parent.inventory, parent.tasks, moid, name, parent)
        self.vms: dict[Tenant, None] = {}
        """The VMs that it has, which `Residence` keeps."""

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {**super().properties(session), "vm": self._vm_references}

    def fingerprint(self) -> Any:
        return super().fingerprint(), tuple(self.vms)

    def _vm_references(self) -> list[ManagedObjectReference]:
        return [vm.reference for vm in self.residents]

    @property
    def residents(self) -> list[Tenant]:
        """The VMs that it shows."""
        return list(self.vms)

    @property
    def running(self) -> int:
        """How many of its VMs are powered on."""
        return sum(vm.powered_on for vm in self.vms)

    @property
    def cpu_usage(self) -> int:
        """What its VMs use, in MHz."""
        return self.running * _MHZ_OF_A_VM

    @property
    def memory_usage(self) -> int:
        """What its VMs use, in MB."""
        return self.running * _MEMORY_MB_OF_A_VM


PlaceType = TypeVar("PlaceType", bound=Place)


class Residence(Generic[PlaceType]):
    """An attribute of a VM that says where it is; its places follow when it is set."""

    def __set_name__(self, owner: type[Tenant], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, vm: None, owner: type[Tenant]) -> Self: ...

    @overload
    def __get__(self, vm: Tenant, owner: type[Tenant]) -> PlaceType: ...

    def __get__(self, vm: Tenant | None, owner: type[Tenant]) -> Any:
        return self if vm is None else vars(vm)[self._name]

    def __set__(self, vm: Tenant, place: PlaceType) -> None:
        if (earlier := vars(vm).get(self._name)) is not None:
            earlier.vms.pop(vm, None)
        vars(vm)[self._name] = place
        place.vms[vm] = None
