from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


def customize(vc: vijson.Client, vm: SimulatedVm, auth: Any, spec: Any) -> Any:
    return vc.customize_guest(vm.moid, auth, spec).wait(timeout=LONG)


def test_the_guest_is_changed(
    vc: vijson.Client, vm: SimulatedVm, root: vim25.GuestAuthentication
) -> None:
    found = vc.find_vm("web-01")
    before = found.get_guest()
    assert before is not None
    assert before.host_name == "web-01"
    spec = vijson.linux_spec(
        "web-99",
        "example.com",
        nics=[vijson.static_ipv4("10.0.0.5/24", gateway="10.0.0.1"), "dhcp"],
        dns_servers=["10.0.0.2"],
    )
    task = vc.customize_guest(found, auth=root, spec=spec)
    assert task.wait(timeout=LONG) is None
    assert task.result() is None
    assert task.info().state == vim25.TaskInfoState.SUCCESS
    after = found.get_guest()
    assert after is not None
    assert after.host_name == "web-99"
    assert after.ip_address == "10.0.0.5"
    assert after.net is not None
    assert after.net[0].ip_address == ["10.0.0.5"]
    assert after.net[1].ip_address == before.net[1].ip_address if before.net else False
    assert after.customization_info is not None
    assert after.customization_info.customization_status == "TOOLSDEPLOYPKG_SUCCEEDED"
    assert vm.dns_servers == ["10.0.0.2"]
    assert vm.customizations == 1


def test_the_request_is_that_of_the_official_page(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: vim25.GuestAuthentication
) -> None:
    spec = vim25.CustomizationSpec(
        options=vim25.CustomizationLinuxOptions(),
        identity=vim25.CustomizationLinuxPrep(
            host_name=vim25.CustomizationFixedName(name="web-99"),
            domain="example.com",
            time_zone="Europe/Berlin",
            hw_clock_utc=True,
            script_text="#!/bin/sh",
        ),
        global_ip_settings=vim25.CustomizationGlobalIPSettings(
            dns_suffix_list=["example.com"], dns_server_list=["10.0.0.2"]
        ),
        nic_setting_map=[
            vim25.CustomizationAdapterMapping(
                mac_address="00:50:56:00:01:00",
                adapter=vim25.CustomizationIPSettings(
                    ip=vim25.CustomizationFixedIp(ip_address="10.0.0.5"),
                    subnet_mask="255.255.255.0",
                    gateway=["10.0.0.1"],
                    ip_v6_spec=vim25.CustomizationIPSettingsIpV6AddressSpec(
                        ip=[vim25.CustomizationFixedIpV6(ip_address="fd00::5", subnet_mask=64)]
                    ),
                ),
            ),
            vim25.CustomizationAdapterMapping(
                mac_address="00:50:56:00:01:01",
                adapter=vim25.CustomizationIPSettings(ip=vim25.CustomizationDhcpIpGenerator()),
            ),
        ],
        encryption_key=b"\x01\xff",
    )
    vc.customize_guest(vm.reference, root, spec, [vim25.OptionValue(key="k", value=5)]).wait(LONG)
    [sent] = [request for request in sim.requests if request.path.endswith("CustomizeGuest_Task")]
    assert sent.method == "POST"
    assert sent.path == (
        "/sdk/vim25/8.0.2.0/VirtualMachineGuestCustomizationManager/"
        "GuestCustomizationManager/CustomizeGuest_Task"
    )
    assert sent.headers["content-type"] == "application/json"
    assert json.loads(sent.body) == {
        "vm": {"_typeName": "ManagedObjectReference", "type": "VirtualMachine", "value": vm.moid},
        "auth": {
            "_typeName": "NamePasswordAuthentication",
            "interactiveSession": False,
            "username": "root",
            "password": "secret",
        },
        "spec": {
            "_typeName": "CustomizationSpec",
            "options": {"_typeName": "CustomizationLinuxOptions"},
            "identity": {
                "_typeName": "CustomizationLinuxPrep",
                "hostName": {"_typeName": "CustomizationFixedName", "name": "web-99"},
                "domain": "example.com",
                "timeZone": "Europe/Berlin",
                "hwClockUTC": True,
                "scriptText": "#!/bin/sh",
            },
            "globalIPSettings": {
                "_typeName": "CustomizationGlobalIPSettings",
                "dnsSuffixList": ["example.com"],
                "dnsServerList": ["10.0.0.2"],
            },
            "nicSettingMap": [
                {
                    "_typeName": "CustomizationAdapterMapping",
                    "macAddress": "00:50:56:00:01:00",
                    "adapter": {
                        "_typeName": "CustomizationIPSettings",
                        "ip": {"_typeName": "CustomizationFixedIp", "ipAddress": "10.0.0.5"},
                        "subnetMask": "255.255.255.0",
                        "gateway": ["10.0.0.1"],
                        "ipV6Spec": {
                            "_typeName": "CustomizationIPSettingsIpV6AddressSpec",
                            "ip": [
                                {
                                    "_typeName": "CustomizationFixedIpV6",
                                    "ipAddress": "fd00::5",
                                    "subnetMask": 64,
                                }
                            ],
                        },
                    },
                },
                {
                    "_typeName": "CustomizationAdapterMapping",
                    "macAddress": "00:50:56:00:01:01",
                    "adapter": {
                        "_typeName": "CustomizationIPSettings",
                        "ip": {"_typeName": "CustomizationDhcpIpGenerator"},
                    },
                },
            ],
            "encryptionKey": [1, -1],
        },
        "configParams": [
            {
                "_typeName": "OptionValue",
                "key": "k",
                "value": {"_typeName": "int", "_value": 5},
            }
        ],
    }
    # _typeName comes first in every object, as peers send it.
    assert b'"auth":{"_typeName":"NamePasswordAuthentication"' in sent.body
    assert vm.ip_addresses[:2] == ["10.0.0.5", "fd00::5"]


def test_a_vm_is_taken_in_every_form(
    vc: vijson.Client, vm: SimulatedVm, root: vim25.GuestAuthentication, spec: Any
) -> None:
    forms: list[Any] = [vm.moid, vm.reference, vim25.VirtualMachine(vm.reference, vc), vm]
    for form in forms:
        vc.customize_guest(form, root, spec).wait(LONG)
    assert vm.customizations == 4


def test_start_network_and_abort(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: vim25.GuestAuthentication
) -> None:
    assert vc.start_guest_network(vm.moid, root).wait(LONG) is None
    vm.locked = True
    assert vc.abort_customization(vm.moid, root).wait(LONG) is None
    assert not vm.locked


# Mistakes are found before anything is sent.


# README: "is not even sent"
def test_a_mistake_names_its_path(
    sim: Simulator,
    vc: vijson.Client,
    vm: SimulatedVm,
    root: vim25.GuestAuthentication,
    spec: vim25.CustomizationSpec,
) -> None:
    assert spec.nic_setting_map is not None
    spec.nic_setting_map[1].adapter.ip = None  # type: ignore[assignment]  # the mistake
    sent = len(sim.requests)
    with pytest.raises(vijson.InvalidRequest) as caught:
        vc.customize_guest(vm.moid, root, spec)
    assert str(caught.value).startswith("spec.nicSettingMap[1].adapter.ip: required")
    assert "CustomizeGuest_Task" in str(caught.value)
    assert isinstance(caught.value, vijson.Error)
    assert isinstance(caught.value, vim25.EncodeError)
    assert "secret" not in str(caught.value)
    assert len(sim.requests) == sent


def test_known_mistakes_are_warned_of(
    vc: vijson.Client, vm: SimulatedVm, root: vim25.GuestAuthentication, spec: Any
) -> None:
    spec.nic_setting_map[0].adapter.dns_server_list = ["10.0.0.2"]
    says = r"nicSettingMap\[0\].*globalIPSettings"
    with pytest.warns(vijson.CustomizationWarning, match=says) as warned:
        vc.customize_guest(vm.moid, root, spec).wait(LONG)
    assert [item.filename for item in warned] == [__file__]  # the line that is to be mended
    spec.nic_setting_map[0].adapter.dns_server_list = None
    spec.nic_setting_map[0].mac_address = vm.nics[0].mac_address
    with pytest.warns(vijson.CustomizationWarning, match="every NIC or of none"):
        vc.customize_guest(vm.moid, root, spec).wait(LONG)
    spec.nic_setting_map[1].mac_address = vm.nics[1].mac_address
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        vc.customize_guest(vm.moid, root, spec).wait(LONG)


# The faults of the operation, in the response or in the task.


@pytest.fixture(params=[False, True], ids=["in the task", "in the response"])
def synchronous(request: pytest.FixtureRequest, sim: Simulator) -> bool:
    sim.synchronous_faults = request.param
    return sim.synchronous_faults


def test_invalid_power_state(vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any) -> None:
    vm.powered_on = False
    with pytest.raises(vim25.InvalidPowerState) as caught:
        customize(vc, vm, root, spec)
    fault = caught.value
    assert fault.existing_state is vim25.VirtualMachinePowerState.POWERED_OFF
    assert fault.requested_state is vim25.VirtualMachinePowerState.POWERED_ON
    assert "Powered off" in str(fault)


def test_invalid_power_state_in_the_task(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.task_duration = 0.5
    task = vc.customize_guest(vm.moid, root, spec)
    vm.powered_on = False
    with pytest.raises(vim25.InvalidPowerState) as caught:
        task.wait(LONG)
    assert caught.value.existing_state == "poweredOff"
    assert task.reference.value in " ".join(caught.value.__notes__)


def test_task_in_progress(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.task_duration = 1.0
    first = vc.customize_guest(vm.moid, root, spec)
    with pytest.raises(vim25.TaskInProgress) as caught:
        vc.customize_guest(vm.moid, root, spec)
    assert caught.value.task == first.reference
    first.wait(LONG)
    assert vm.customizations == 1


def test_invalid_state(vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any) -> None:
    vm.tools_running = False
    with pytest.raises(vim25.InvalidState, match="VMware Tools is not running"):
        customize(vc, vm, root, spec)
    vm.tools_running = True
    vm.question = "Did you move or copy it?"
    with pytest.raises(vim25.QuestionPending) as caught:
        customize(vc, vm, root, spec)
    assert caught.value.text == "Did you move or copy it?"


@pytest.mark.usefixtures("synchronous")
@pytest.mark.parametrize(("user", "password"), [("root", "wrong"), ("nobody", "x")])
def test_invalid_guest_login(
    vc: vijson.Client, vm: SimulatedVm, spec: Any, user: str, password: str
) -> None:
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username=user, password=password
    )
    with pytest.raises(vim25.InvalidGuestLogin) as caught:
        customize(vc, vm, auth, spec)
    assert isinstance(caught.value, vim25.GuestOperationsFault)
    assert vm.guest_host_name == "web-01"


@pytest.mark.usefixtures("synchronous")
def test_guest_permission_denied(vc: vijson.Client, vm: SimulatedVm, spec: Any) -> None:
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="guest", password="x"
    )
    with pytest.raises(vim25.GuestPermissionDenied):
        customize(vc, vm, auth, spec)


@pytest.mark.usefixtures("synchronous")
def test_customization_fault(vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any) -> None:
    vm.engine_installed = False
    with pytest.raises(vim25.CustomizationFault, match="does not support Guest Customization"):
        customize(vc, vm, root, spec)


@pytest.mark.usefixtures("synchronous")
def test_nic_setting_mismatch(vc: vijson.Client, vm: SimulatedVm, root: Any) -> None:
    with pytest.raises(vim25.CustomizationFault) as caught:
        customize(vc, vm, root, vijson.linux_spec("x", "y", nics=["dhcp"]))
    assert isinstance(caught.value, vim25.NicSettingMismatch)
    assert caught.value.number_of_nics_in_spec == 1
    assert caught.value.number_of_nics_in_vm == 2


# README: "with their fields, their messages and their causes"
@pytest.mark.usefixtures("synchronous")
def test_a_fault_with_cause_and_messages(
    vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    argument = vim25.KeyAnyValue(key="1", value="disk")
    vm.next_fault = vim25.MountError(
        vm=vm.reference,
        disk_index=3,
        fault_cause=vim25.LinuxVolumeNotClean(fault_cause=vim25.SystemError(reason="dirty")),
        fault_message=[
            vim25.LocalizableMessage(key="msg.mount", arg=[argument], message="Can't mount disk")
        ],
    )
    with pytest.raises(vim25.MountError) as caught:
        customize(vc, vm, root, spec)
    fault = caught.value
    assert (fault.vm, fault.disk_index) == (vm.reference, 3)
    assert isinstance(fault.__cause__, vim25.LinuxVolumeNotClean)
    assert isinstance(fault.__cause__.__cause__, vim25.SystemError)
    assert fault.__cause__.__cause__.reason == "dirty"
    assert fault.fault_message is not None
    assert fault.fault_message[0].arg == [argument]
    assert "Can't mount disk" in str(fault)


def test_uncustomizable_guest(vc: vijson.Client, vm: SimulatedVm, root: Any) -> None:
    spec = vim25.CustomizationSpec(
        identity=vim25.CustomizationSysprepText(value="x"),
        global_ip_settings=vim25.CustomizationGlobalIPSettings(),
    )
    with pytest.raises(vim25.UncustomizableGuest) as caught:
        customize(vc, vm, root, spec)
    assert caught.value.uncustomizable_guest_os == "ubuntu64Guest"


def test_a_lock_is_cleared_by_abort(
    vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    vm.locked = True
    with pytest.raises(vim25.CustomizationFault, match="abort it first"):
        customize(vc, vm, root, spec)
    vc.abort_customization(vm.moid, root).wait(LONG)
    customize(vc, vm, root, spec)
    assert vm.customizations == 1


def test_a_vm_that_is_gone(vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any) -> None:
    with pytest.raises(vim25.ManagedObjectNotFound) as caught:
        vc.customize_guest("vm-999", root, spec)
    assert caught.value.obj.value == "vm-999"


def test_a_server_without_the_manager(root: Any, spec: Any) -> None:
    with (
        Simulator(guest_customization=False) as sim,
        vijson.connect(
            sim.host, sim.username, sim.password, port=sim.port, ca_file=sim.ca_file
        ) as vc,
        pytest.raises(vijson.UnsupportedServer, match="no guest customization manager"),
    ):
        vc.customize_guest("vm-1", root, spec)


# Short specs.


def test_linux_spec() -> None:
    spec = vijson.linux_spec(
        vim25.CustomizationVirtualMachineName(),
        "example.com",
        nics=[vijson.static_ipv4("10.0.0.5/20", gateway="10.0.0.1", mac_address="m"), "dhcp"],
        dns_servers=["10.0.0.2", "fd00::2"],
        dns_suffixes=["example.com"],
        time_zone="Europe/Berlin",
    )
    assert isinstance(spec.identity, vim25.CustomizationLinuxPrep)
    assert isinstance(spec.identity.host_name, vim25.CustomizationVirtualMachineName)
    assert spec.nic_setting_map is not None
    first, second = spec.nic_setting_map
    assert first.mac_address == "m"
    assert first.adapter.subnet_mask == "255.255.240.0"
    assert first.adapter.gateway == ["10.0.0.1"]
    assert isinstance(second.adapter.ip, vim25.CustomizationDhcpIpGenerator)
    assert spec.global_ip_settings.dns_server_list == ["10.0.0.2", "fd00::2"]
    assert vijson.linux_spec("a", "b").nic_setting_map is None


@pytest.mark.parametrize(
    ("address", "gateway"),
    [("10.0.0.5", ""), ("10.0.0.500/24", ""), ("10.0.0.5/24", "10.0.1.1"), ("10.0.0.5/24", "x")],
)
def test_what_is_no_address(address: str, gateway: str) -> None:
    with pytest.raises(ValueError, match=r"10\.0|x"):
        vijson.static_ipv4(address, gateway=gateway or [])


def test_dns_servers_are_addresses() -> None:
    with pytest.raises(ValueError, match="dns"):
        vijson.linux_spec("a", "b", dns_servers=["dns.example.com"])


def test_cloud_init(vc: vijson.Client, vm: SimulatedVm, root: Any) -> None:
    spec = vijson.cloud_init_spec("instance-id: 1\nlocal-hostname: cloudy\n", "#cloud-config\n")
    customize(vc, vm, root, spec)
    assert vm.guest_host_name == "cloudy"
    with pytest.raises(ValueError, match="more than 524288 bytes"):
        vijson.cloud_init_spec("x" * 524_289)


def test_what_is_no_address_is_named() -> None:
    for given, says in (
        ({"nics": ["10.0.0.5/99"]}, "address: '10.0.0.5/99' is no address such as 10.0.0.5/24"),
        ({"dns_servers": ["x"]}, "dns_servers: 'x' is no address such as 10.0.0.2"),
    ):
        with pytest.raises(ValueError, match=f"^{says}$"):
            vijson.linux_spec("web-01", "example.com", **given)  # type: ignore[arg-type]  # one of each
    with pytest.raises(ValueError, match=r"^gateway: 'x' is no address"):
        vijson.static_ipv4("10.0.0.5/24", gateway="x")
