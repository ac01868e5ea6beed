"""Roles and permissions, and what they let users do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

OPS = "ops@vsphere.local"


@pytest.fixture
def ops(sim: Simulator, vm: SimulatedVm) -> Iterator[vijson.Client]:
    """A user who may do nothing yet."""
    sim.add_user(OPS, "x")
    with vijson.connect(**sim.connection) as admin:
        manager = admin.managers.authorization_manager
        manager.remove_entity_permission(sim.root_folder.reference, OPS, is_group=False)
        with vijson.connect(**{**sim.connection, "username": OPS, "password": "x"}) as client:
            yield client


def permission(role: int, *, principal: str = OPS, propagate: bool = True) -> vim25.Permission:
    return vim25.Permission(principal=principal, group=False, role_id=role, propagate=propagate)


@pytest.fixture
def manager(vc: vijson.Client) -> vim25.AuthorizationManager:
    return vc.managers.authorization_manager


def test_a_role_says_what_may_be_done_and_where(
    sim: Simulator,
    vm: SimulatedVm,
    vc: vijson.Client,
    ops: vijson.Client,
    manager: vim25.AuthorizationManager,
) -> None:
    theirs = vim25.VirtualMachine(vm.reference, ops)
    with pytest.raises(vim25.NoPermission) as caught:
        theirs.get_name()
    assert caught.value.missing_privileges is not None
    assert caught.value.missing_privileges[0].entity == vm.reference

    role = manager.add_authorization_role("starters", priv_ids=["VirtualMachine.Interact.PowerOff"])
    manager.set_entity_permissions(
        sim.datacenter.vm_folder.reference, permission=[permission(role)]
    )
    assert theirs.get_name() == "web-01"  # the system's privileges are part of each role
    theirs.power_off_vm_task().wait(20)
    with pytest.raises(vim25.NoPermission, match=r"VirtualMachine\.Interact\.PowerOn"):
        theirs.power_on_vm_task()
    with pytest.raises(vim25.NoPermission):  # elsewhere nothing has changed
        vim25.Datacenter(sim.datacenter.reference, ops).get_name()

    # What is nearer counts, and what is not for all below does not.
    manager.set_entity_permissions(vm.reference, permission=[permission(-5)])
    with pytest.raises(vim25.NoPermission):
        theirs.get_name()
    manager.remove_entity_permission(vm.reference, "VSPHERE.LOCAL\\ops", is_group=False)
    assert theirs.get_name() == "web-01"
    manager.reset_entity_permissions(
        sim.datacenter.vm_folder.reference, permission=[permission(role, propagate=False)]
    )
    with pytest.raises(vim25.NoPermission):
        theirs.get_name()


def test_what_is_shown_of_permissions(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client, manager: vim25.AuthorizationManager
) -> None:
    sim.add_user(OPS, "x", without=["VirtualMachine.Interact.PowerOn"])
    roles = {role.name: role for role in vijson.each(manager.get_role_list())}
    assert roles["Admin"].role_id == -1
    assert roles["Admin"].privilege is not None
    assert roles["ReadOnly"].privilege == ["System.Anonymous", "System.Read", "System.View"]
    own = roles[f"all privileges of {OPS}"]
    assert own.privilege is not None
    lacked = set(roles["Admin"].privilege) - set(own.privilege)
    assert lacked == {"VirtualMachine.Interact.PowerOn"}

    [granted] = vijson.each(manager.retrieve_role_permissions(own.role_id))
    assert (granted.principal, granted.entity) == (OPS, sim.root_folder.reference)
    stub = vim25.VirtualMachine(vm.reference, vc)
    assert not stub.get_permission()
    assert stub.get_effective_role() == [-1]
    inherited = vijson.each(manager.retrieve_entity_permissions(vm.reference, inherited=True))
    assert granted in list(inherited)
    root = vim25.Folder(sim.root_folder.reference, vc).get_permission()
    assert sorted(one.principal for one in vijson.each(root)) == sorted([sim.username, OPS])
    names = {one.priv_id for one in vijson.each(manager.get_privilege_list())}
    assert set(roles["Admin"].privilege) == names
    assert {one.key for one in manager.get_description().privilege} == names

    session = vc.managers.session_manager.get_current_session()
    assert session is not None
    wanted = ["System.Read", "VirtualMachine.Interact.PowerOn"]
    key = session.key
    assert manager.has_privilege_on_entity(vm.reference, key, priv_id=wanted) == [True, True]
    [theirs] = vijson.each(
        manager.has_user_privilege_on_entities([vm.reference], OPS, priv_id=wanted)
    )
    assert [one.is_granted for one in vijson.each(theirs.priv_availability)] == [True, False]
    [all_of_them] = vijson.each(manager.fetch_user_privilege_on_entities([vm.reference], OPS))
    assert all_of_them.privileges == own.privilege


def test_roles_are_changed_merged_and_removed(
    sim: Simulator, vm: SimulatedVm, manager: vim25.AuthorizationManager
) -> None:
    sim.add_user(OPS, "x")
    first = manager.add_authorization_role("first", priv_ids=["Global.LogEvent"])
    second = manager.add_authorization_role("second")
    manager.set_entity_permissions(vm.reference, permission=[permission(first)])
    with pytest.raises(vim25.AlreadyExists):
        manager.update_authorization_role(second, "first")
    manager.update_authorization_role(second, "2nd", priv_ids=["Global.Licenses"])
    manager.merge_permissions(first, second)
    [moved] = vijson.each(manager.retrieve_role_permissions(second))
    assert moved.entity == vm.reference
    with pytest.raises(vim25.RemoveFailed):
        manager.remove_authorization_role(second, fail_if_used=True)
    manager.remove_authorization_role(second, fail_if_used=False)
    assert not manager.retrieve_entity_permissions(vm.reference, inherited=False)
    with pytest.raises(vim25.NotFound):
        manager.retrieve_role_permissions(second)


def test_what_may_not_be_leaves_all_as_it_was(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client, manager: vim25.AuthorizationManager
) -> None:
    root = sim.root_folder.reference
    before = manager.retrieve_all_permissions()
    with pytest.raises(vim25.UserNotFound):
        manager.set_entity_permissions(
            vm.reference, permission=[permission(-1, principal=sim.username), permission(-1)]
        )
    with pytest.raises(vim25.NotFound):
        manager.set_entity_permissions(
            vm.reference, permission=[permission(5, principal=sim.username)]
        )
    with pytest.raises(vim25.AuthMinimumAdminPermission):
        manager.remove_entity_permission(root, sim.username, is_group=False)
    with pytest.raises(vim25.AuthMinimumAdminPermission):
        manager.reset_entity_permissions(root)
    with pytest.raises(vim25.NotFound):
        manager.remove_entity_permission(vm.reference, sim.username, is_group=False)
    assert manager.retrieve_all_permissions() == before
    with pytest.raises(vim25.InvalidArgument):
        manager.update_authorization_role(-1, "mine")
    with pytest.raises(vim25.InvalidArgument):
        manager.add_authorization_role("some", priv_ids=["nothing"])
    with pytest.raises(vim25.InvalidName):
        manager.add_authorization_role("")
    with pytest.raises(vim25.InvalidArgument):
        manager.has_privilege_on_entity(vm.reference, "no session")


def test_whoever_may_not_change_permissions_does_not(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client
) -> None:
    sim.add_user(OPS, "x", without=["Authorization.ModifyPermissions", "Authorization.ModifyRoles"])
    with vijson.connect(**{**sim.connection, "username": OPS, "password": "x"}) as client:
        manager = client.managers.authorization_manager
        with pytest.raises(vim25.NoPermission, match="ModifyPermissions"):
            manager.set_entity_permissions(vm.reference, permission=[permission(-1)])
        with pytest.raises(vim25.NoPermission, match="ModifyRoles"):
            manager.add_authorization_role("mine")


def test_what_may_not_be_read_is_not_found(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client, ops: vijson.Client
) -> None:
    other = sim.add_vm("other")
    manager = vc.managers.authorization_manager
    manager.set_entity_permissions(other.reference, permission=[permission(-2)])
    manager.set_entity_permissions(
        sim.root_folder.reference, permission=[permission(-2, propagate=False)]
    )
    index = ops.managers.search_index
    assert index.find_by_uuid(uuid=other.uuid, vm_search=True) is not None
    assert index.find_by_uuid(uuid=vm.uuid, vm_search=True) is None
