"""Container views of the simulator list what is documented of each container."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import vijson
import vim25
from vijson.simulator import Simulator
from vijson.simulator.services.compute_resource import Cluster
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.managed_entity import ManagedEntity


@pytest.fixture
def listed(sim: Simulator, vc: vijson.Client) -> Callable[..., list[str]]:
    """Return what is listed in a container, by name."""
    sim.add_vm("a")
    sim.add_vm("b", folder=sim.add_folder("prod", sim.datacenter.vm_folder))
    sim.add_resource_pool("gold", sim.datacenter.first(Cluster))

    def names(container: ManagedEntity, *types: str, recursive: bool = True) -> list[str]:
        view = vc.managers.view_manager.create_container_view(
            container.reference, recursive=recursive, type=list(types)
        )
        items = vim25.ContainerView(view.reference, vc).get_view() or []
        return [vim25.ManagedEntity(stub.reference, vc).get_name() for stub in items]

    return names


def test_folders(sim: Simulator, listed: Callable[..., list[str]]) -> None:
    assert listed(sim.root_folder, recursive=False) == ["DC0"]
    assert listed(sim.datacenter.vm_folder, recursive=False) == ["a", "prod"]
    assert listed(sim.datacenter.vm_folder) == ["a", "prod", "b"]


def test_everything_is_listed_once(sim: Simulator, listed: Callable[..., list[str]]) -> None:
    everything = [item for item in sim._inventory.all() if isinstance(item, ManagedEntity)]
    found = listed(sim.root_folder)
    assert sorted(found) == sorted(item.name for item in everything if item.parent)


def test_datacenters(sim: Simulator, listed: Callable[..., list[str]]) -> None:
    folders = ["vm", "host", "datastore", "network"]
    assert listed(sim.datacenter, recursive=False) == folders
    assert listed(sim.datacenter, "VirtualMachine") == ["a", "b"]


def test_resources(sim: Simulator, listed: Callable[..., list[str]]) -> None:
    cluster = sim.datacenter.first(Cluster)
    assert sorted(listed(cluster, recursive=False)) == ["DC0_C0_H0", "DC0_C0_H1", "Resources"]
    assert listed(cluster, "VirtualMachine") == ["a", "b"]
    assert listed(cluster.resource_pool, recursive=False) == ["gold", "a", "b"]
    assert listed(cluster.hosts[0]) == ["a"]
    assert listed(cluster.hosts[1], "HostSystem") == []


def test_base_types(sim: Simulator, listed: Callable[..., list[str]]) -> None:
    assert listed(sim.root_folder, "ComputeResource") == ["DC0_C0"]
    assert listed(sim.root_folder, "Network") == ["VM Network", "DC0_DVPG0"]
    assert listed(sim.root_folder, "DistributedVirtualSwitch") == ["DVS0"]
    assert listed(sim.root_folder, "ManagedEntity") == listed(sim.root_folder)
    assert listed(sim.root_folder, "HostSystem", "Datastore") == listed(
        sim.root_folder, "Datastore", "HostSystem"
    )


def test_what_contains_nothing(
    sim: Simulator, vc: vijson.Client, listed: Callable[..., list[str]]
) -> None:
    for item in (sim.vm("vm-1"), sim.datacenter.first(Datastore)):
        with pytest.raises(vim25.InvalidArgument) as caught:
            listed(item)
        assert caught.value.invalid_property == "container"


def test_views_follow(sim: Simulator, vc: vijson.Client) -> None:
    view = vc.managers.view_manager.create_container_view(
        sim.root_folder.reference, recursive=True, type=["Datastore"]
    )
    stub = vim25.ContainerView(view.reference, vc)
    before = len(stub.get_view() or [])
    sim.add_datastore("more")
    assert len(stub.get_view() or []) == before + 1
