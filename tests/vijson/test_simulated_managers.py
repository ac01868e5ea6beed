"""Custom fields, licenses, options and alarms."""

from __future__ import annotations

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

RED, GREEN, GRAY = (
    vim25.ManagedEntityStatus.RED,
    vim25.ManagedEntityStatus.GREEN,
    vim25.ManagedEntityStatus.GRAY,
)


def test_custom_fields(sim: Simulator, vm: SimulatedVm, vc: vijson.Client) -> None:
    manager, stub = vc.managers.custom_fields_manager, vim25.VirtualMachine(vm.reference, vc)
    owner = manager.add_custom_field_def("owner", mo_type="VirtualMachine")
    place = manager.add_custom_field_def("place")
    manager.set_field(vm.reference, owner.key, "ops")
    stub.set_custom_value("place", "here")
    values = {one.key: one for one in vijson.each(stub.get_custom_value())}
    assert values[owner.key] == vim25.CustomFieldStringValue(key=owner.key, value="ops")
    assert values[place.key] == vim25.CustomFieldStringValue(key=place.key, value="here")
    assert stub.get_value() == stub.get_custom_value()
    assert stub.get_available_field() == [owner, place] == manager.get_field()
    center = vim25.Datacenter(sim.datacenter.reference, vc)
    assert center.get_available_field() == [place]

    with pytest.raises(vim25.InvalidArgument):
        manager.set_field(center, owner.key, "ops")
    with pytest.raises(vim25.InvalidArgument):
        stub.set_custom_value("no such", "x")
    with pytest.raises(vim25.DuplicateName):
        manager.add_custom_field_def("place", mo_type="VirtualMachine")
    with pytest.raises(vim25.DuplicateName):
        manager.rename_custom_field_def(owner.key, "place")
    with pytest.raises(vim25.InvalidArgument):
        manager.add_custom_field_def("odd", mo_type="Task")
    manager.rename_custom_field_def(owner.key, "team")
    manager.remove_custom_field_def(place.key)
    assert [field.name for field in vijson.each(stub.get_available_field())] == ["team"]
    assert [one.key for one in vijson.each(stub.get_custom_value())] == [owner.key]

    sim.add_user("ops", "x", without=["Global.SetCustomField"])
    with (
        vijson.connect(**{**sim.connection, "username": "ops", "password": "x"}) as client,
        pytest.raises(vim25.NoPermission),
    ):
        client.managers.custom_fields_manager.set_field(vm.reference, owner.key, "me")


def test_a_field_is_watched(vm: SimulatedVm, vc: vijson.Client) -> None:
    manager = vc.managers.custom_fields_manager
    field = manager.add_custom_field_def("owner")
    with vc.watch(vim25.VirtualMachine(vm.reference, vc), ["customValue"]) as changes:
        first = next(changes)
        assert not first["customValue"]
        manager.set_field(vm.reference, field.key, "ops")
        assert next(changes)["customValue"] == [
            vim25.CustomFieldStringValue(key=field.key, value="ops")
        ]


def test_licenses(vc: vijson.Client) -> None:
    manager = vc.managers.license_manager
    [evaluation] = manager.get_licenses()
    assert evaluation.edition_key == "eval"
    assert manager.get_source_available()
    assert isinstance(manager.get_source(), vim25.EvaluationLicenseSource)
    key = "-".join(["ABCDE"] * 5)
    label = vim25.KeyValue(key="team", value="ops")
    manager.add_license(key, labels=[label])
    manager.update_license_label(key, "team", "web")
    assert [one.license_key for one in manager.get_licenses()] == [evaluation.license_key, key]
    assert manager.get_licenses()[1].labels == [vim25.KeyValue(key="team", value="web")]
    manager.remove_license_label(key, "team")
    assert not manager.get_licenses()[1].labels
    manager.remove_license(key)
    assert manager.get_licenses() == [evaluation]
    with pytest.raises(vim25.NotFound):
        manager.update_license(key)
    assert manager.decode_license("no key").edition_key == ""


def test_options(sim: Simulator, vc: vijson.Client) -> None:
    manager = vc.managers.setting
    tasks = {one.key: one.value for one in vijson.each(manager.query_options(name="task."))}
    assert tasks == {"task.maxAge": 30, "task.maxAgeEnabled": True}
    changed = [vim25.OptionValue(key="task.maxAge", value=7), vim25.OptionValue(key="a", value="b")]
    manager.update_options(changed)
    settings = {one.key: one.value for one in vijson.each(manager.get_setting())}
    assert (settings["task.maxAge"], settings["a"]) == (7, "b")
    with pytest.raises(vim25.InvalidArgument):
        manager.update_options(
            [
                vim25.OptionValue(key="a", value="c"),
                vim25.OptionValue(key="task.maxAge", value="seven"),
            ]
        )
    assert manager.query_options(name="a") == [changed[1]]
    with pytest.raises(vim25.InvalidName):
        manager.query_options(name="no.such")
    sim.add_user("ops", "x", without=["Global.Settings"])
    with vijson.connect(**{**sim.connection, "username": "ops", "password": "x"}) as client:
        theirs = client.managers.setting
        with pytest.raises(vim25.NoPermission):
            theirs.update_options(changed)


def powered_off(name: str = "off") -> vim25.AlarmSpec:
    watched = vim25.StateAlarmExpression(
        operator=vim25.StateAlarmOperator.IS_EQUAL,
        type="VirtualMachine",
        state_path="runtime.powerState",
        red="poweredOff",
    )
    return vim25.AlarmSpec(
        name=name,
        description="a VM is off",
        enabled=True,
        expression=vim25.OrAlarmExpression(expression=[watched]),
    )


def test_the_state_of_an_alarm_follows_what_it_watches(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client
) -> None:
    manager, stub = vc.managers.alarm_manager, vim25.VirtualMachine(vm.reference, vc)
    alarm = manager.create_alarm(sim.datacenter.reference, powered_off())
    reference = alarm.reference
    assert alarm.get_info().entity == sim.datacenter.reference
    [state] = vijson.each(stub.get_declared_alarm_state())
    assert (state.overall_status, state.alarm) == (GREEN, reference)
    assert not stub.get_triggered_alarm_state()
    vm.powered_on = False
    [state] = vijson.each(stub.get_triggered_alarm_state())
    assert (state.overall_status, state.acknowledged) == (RED, False)
    assert stub.get_overall_status() == RED
    manager.acknowledge_alarm(reference, vm.reference)
    [state] = vijson.each(manager.get_alarm_state(vm.reference))
    assert (state.acknowledged, state.acknowledged_by_user) == (True, sim.username)
    manager.disable_alarm(reference, vm.reference)
    [state] = vijson.each(manager.get_alarm_state(vm.reference))
    assert (state.overall_status, state.disabled) == (GRAY, True)
    manager.enable_alarm(reference, vm.reference)
    assert stub.get_overall_status() == RED

    with pytest.raises(vim25.DuplicateName):
        manager.create_alarm(vm.reference, powered_off())
    with pytest.raises(vim25.InvalidArgument):  # it watches VMs alone
        manager.acknowledge_alarm(reference, sim.datacenter.reference)
    assert not manager.get_alarm_state(sim.datacenter.reference)
    alarm.reconfigure_alarm(attrs_with(powered_off("renamed"), enabled=False))
    assert alarm.get_info().name == "renamed"
    assert stub.get_overall_status() == GREEN
    assert [one.reference for one in vijson.each(manager.get_alarm())] == [reference]
    assert manager.get_alarm(entity=vm.reference) in ([], None)
    alarm.remove_alarm()
    assert not manager.get_alarm()
    assert not stub.get_declared_alarm_state()
    assert manager.are_alarm_actions_enabled(vm.reference)
    manager.enable_alarm_actions(vm.reference, enabled=False)
    assert stub.get_alarm_actions_enabled() is False
    assert {one.key for one in manager.get_description().expr} >= {"StateAlarmExpression"}


def attrs_with(spec: vim25.AlarmSpec, *, enabled: bool) -> vim25.AlarmSpec:
    spec.enabled = enabled
    return spec
