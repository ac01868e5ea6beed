"""Clones, as users make them."""

from __future__ import annotations

from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0
STATES = vim25.VirtualMachinePowerState


@pytest.fixture
def source(sim: Simulator) -> SimulatedVm:
    return sim.add_vm("source", powered_on=False, nics=1, guest_accounts={"root": "secret"})


def test_a_clone_is_as_its_source(sim: Simulator, vc: vijson.Client, source: SimulatedVm) -> None:
    clone = vc.clone(source.moid, "copy").result(LONG)
    assert isinstance(clone, vim25.VirtualMachine)
    assert clone.get_name() == "copy"
    assert clone.get_parent() == vc.find_vm("source").get_parent()
    assert clone.get_runtime().power_state == STATES.POWERED_OFF
    assert sim.count("CloneVM_Task") == 1


def test_a_clone_of_a_template_is_customized(
    sim: Simulator, vc: vijson.Client, source: SimulatedVm
) -> None:
    pool = vim25.VirtualMachine(source.reference, vc).get_resource_pool()
    assert pool is not None
    vc.clone(source.moid, "template", template=True).wait(LONG)
    template = vc.find_vm("template")
    with pytest.raises(vijson.InvalidRequest, match="a template has no resource pool - name pool="):
        vc.clone(template, "web-01")
    spec = vijson.linux_spec("web-01", "example.com", nics=["10.0.0.5/24"])
    config = vim25.VirtualMachineConfigSpec(num_cpus=4)
    clone = vc.clone(
        template, "web-01", pool=pool, customization=spec, config=config, power_on=True
    ).result(LONG)
    made = sim.vm(clone.reference.value)
    assert made.power_state == STATES.POWERED_ON
    assert (made.guest_host_name, made.ip_addresses) == ("web-01", ["10.0.0.5"])
    found = clone.get_config()
    assert found is not None
    assert found.hardware.num_cpu == 4


def test_a_linked_clone(sim: Simulator, vc: vijson.Client, source: SimulatedVm) -> None:
    with pytest.raises(TypeError, match="linked: needs the snapshot"):
        vc.clone(source.moid, "copy", linked=True)
    snapshot = vc.snapshots(source.moid).create("base").result(LONG)
    clone = vc.clone(source.moid, "copy", linked=True, snapshot=snapshot).result(LONG)
    [disk] = vc.devices(clone).of(vim25.VirtualDisk)
    assert isinstance(disk.backing, vim25.VirtualDiskFlatVer2BackingInfo)
    assert disk.backing.parent is not None


def test_faults_come_through(sim: Simulator, vc: vijson.Client, source: SimulatedVm) -> None:
    with pytest.raises(vim25.DuplicateName):
        vc.clone(source.moid, "source").wait(LONG)
    with pytest.raises(vim25.ManagedObjectNotFound):
        vc.clone("vm-99", "copy")
    sim.disturb("CloneVM_Task", drop="after")
    with pytest.raises(vijson.SubmissionUnknown):
        vc.clone(source.moid, "copy")
    calls = sim.count("CloneVM_Task")
    for wrong, message in (
        ("customisation", "did you mean customization"),
        ("memory", "no option"),
    ):
        options: Any = {wrong: True}
        with pytest.raises(TypeError, match=message):
            vc.clone(source.moid, "other", **options)
    assert sim.count("CloneVM_Task") == calls


# windows_spec.


def spec(**options: Any) -> vim25.CustomizationSpec:
    settings = {"full_name": "A", "organization": "B", "time_zone": 85, **options}
    return vijson.windows_spec("WEB-01", **settings)


def test_a_windows_guest() -> None:
    made = spec(
        admin_password="geheim",
        auto_logon_count=2,
        nics=["10.0.0.5/24", "dhcp", vijson.static_ipv6("2001:db8::5/64", gateway="fe80::1")],
        dns_servers=["10.0.0.2"],
        dns_suffixes=["example.com"],
        domain="corp.example.com",
        domain_admin="joiner",
        domain_admin_password="sehr geheim",
        run_once=["cmd /c echo"],
        product_id="X",
    )
    identity = made.identity
    assert isinstance(identity, vim25.CustomizationSysprep)
    assert identity.gui_unattended.password is not None
    assert identity.gui_unattended.password.value == "geheim"
    assert identity.gui_unattended.auto_logon is True
    assert identity.identification.join_domain == "corp.example.com"
    assert identity.identification.join_workgroup is None
    assert identity.gui_run_once is not None
    assert identity.gui_run_once.command_list == ["cmd /c echo"]
    assert isinstance(made.options, vim25.CustomizationWinOptions)
    assert made.options.change_sid is True
    assert made.global_ip_settings.dns_server_list is None
    assert made.global_ip_settings.dns_suffix_list == ["example.com"]
    assert made.nic_setting_map is not None
    assert [nic.adapter.dns_server_list for nic in made.nic_setting_map] == [["10.0.0.2"]] * 3
    assert "geheim" not in repr(made)
    assert vim25.loads(vim25.dumps(made), vim25.CustomizationSpec) == made


def test_a_windows_guest_of_a_workgroup() -> None:
    identity = spec().identity
    assert isinstance(identity, vim25.CustomizationSysprep)
    assert identity.identification.join_workgroup == "WORKGROUP"
    assert identity.gui_unattended.password is None
    assert identity.gui_unattended.auto_logon is False
    assert identity.gui_run_once is None
    name = vim25.CustomizationVirtualMachineName()
    made = vijson.windows_spec(name, full_name="A", organization="B", time_zone=85)
    assert isinstance(made.identity, vim25.CustomizationSysprep)
    assert made.identity.user_data.computer_name == name
    assert made.nic_setting_map is None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"domain": "d", "workgroup": "w"}, "expected a domain or a workgroup"),
        ({"domain": "d"}, "domain: needs domain_admin"),
        ({"domain": "d", "domain_admin": "a"}, "domain: needs domain_admin"),
        ({"auto_logon_count": 1}, "auto_logon_count: needs admin_password"),
        ({"dns_servers": ["x"]}, "dns_servers: 'x' is no address"),
        ({"nics": ["10.0.0.5"]}, "add the prefix length"),
    ],
)
def test_what_does_not_go_together(options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        spec(**options)


# IPv6.


def test_fixed_ipv6_addresses() -> None:
    nic = vijson.static_ipv6(
        ["2001:db8::5/64", "fd00::5/48"],
        gateway="fe80::1",
        ipv4="10.0.0.6/24",
        mac_address="00:50:56:00:00:01",
    )
    settings = nic.adapter.ip_v6_spec
    assert settings is not None
    assert settings.gateway == ["fe80::1"]
    fixed = [(item.ip_address, item.subnet_mask) for item in settings.ip]  # type: ignore[attr-defined]  # of a subtype
    assert fixed == [("2001:db8::5", 64), ("fd00::5", 48)]
    assert isinstance(nic.adapter.ip, vim25.CustomizationFixedIp)
    assert nic.mac_address == "00:50:56:00:00:01"
    [short] = vijson.linux_spec("a", "b", nics=["2001:db8::5/64"]).nic_setting_map or []
    assert isinstance(short.adapter.ip, vim25.CustomizationDhcpIpGenerator)
    assert short.adapter.ip_v6_spec is not None
    for wrong in ("2001:db8::5", "10.0.0.5/24", "x/64"):
        with pytest.raises(ValueError, match=r"prefix length|is no address such as 2001"):
            vijson.static_ipv6(wrong)
    with pytest.raises(ValueError, match="gateway: 'x' is no address"):
        vijson.static_ipv6("2001:db8::5/64", gateway="x")
