import os
import subprocess
import sys
from typing import Any

import attrs
import pytest

import vim25

REQUEST = """
import vim25
spec = vim25.CustomizationSpec(
    identity=vim25.CustomizationLinuxPrep(
        host_name=vim25.CustomizationFixedName(name="web-01"), domain="example.com"
    ),
    global_ip_settings=vim25.CustomizationGlobalIPSettings(),
    nic_setting_map=[
        vim25.CustomizationAdapterMapping(
            adapter=vim25.CustomizationIPSettings(
                ip=vim25.CustomizationFixedIp(ip_address="10.0.0.5"), subnet_mask="255.255.255.0"
            )
        )
    ],
)
auth = vim25.NamePasswordAuthentication(
    interactive_session=False, username="root", password="secret"
)
vm = vim25.ManagedObjectReference(type="VirtualMachine", value="vm-1")
class Writer:
    def invoke(self, reference, operation, arguments):
        print(vim25.dumps(vim25.registry.request_class(operation)(**arguments)))
manager = vim25.ManagedObjectReference(type="VirtualMachineGuestCustomizationManager", value="m")
stub = vim25.VirtualMachineGuestCustomizationManager(manager, Writer())
stub.customize_guest_task(vm, auth, spec)
"""


def modules_after(program: str) -> set[str]:
    listing = "import sys; print(*sorted(sys.modules), sep='\\n')"
    command = [sys.executable, "-c", f"{program}\n{listing}"]
    unmeasured = {name: text for name, text in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=unmeasured)
    return set(done.stdout.split())


def test_release() -> None:
    assert vim25.RELEASE == "8.0.2.0"


# README: "loads on first use"
def test_import_loads_no_class_and_no_serializer() -> None:
    loaded = modules_after("import vim25")
    assert {name for name in loaded if name.startswith("vim25")} == {"vim25", "vim25._index"}
    assert "cattrs" not in loaded


def test_the_customization_request_loads_what_it_needs() -> None:
    loaded = {name for name in modules_after(REQUEST) if name.startswith("vim25.")}
    assert not {"attr", "cattrs"} & modules_after(REQUEST)
    assert loaded == {
        "vim25._index",
        "vim25._serializer",
        "vim25.data",
        "vim25.data.vim_vm_customization",
        "vim25.data.vim_vm_guest",
        "vim25.managed",
        "vim25.managed.vim_vm",
    }
    assert len(modules_after(REQUEST) - modules_after("import attrs")) <= 60


def test_the_customization_request_builds_what_it_sends() -> None:
    count = (
        "from vmodl import DataObject, Request; from vim25 import _serializer as s\n"
        "def below(cls): return {cls} | {x for sub in cls.__subclasses__() for x in below(sub)}\n"
        "u = s.serializer.unstructurer\n"
        "print(len(below(DataObject) | below(Request)), len(u._classes))"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"{REQUEST}\n{count}"], capture_output=True, text=True, check=True
    )
    classes, encoders = map(int, done.stdout.split()[-2:])
    # Ten classes, five bases (name, address, options, authentication, identity), three roots.
    assert classes <= 20
    assert encoders == 10  # what the request is made of, and nothing else


def test_import_of_vijson_loads_little() -> None:
    loaded = modules_after("import vijson")
    assert not loaded & {"ssl", "urllib3", "cattrs", "vim25", "vijson.simulator"}


def test_connecting_loads_no_database() -> None:
    assert not modules_after("import vijson; vijson.connect") & {"sqlite3", "asyncio"}


def test_every_name_can_be_imported() -> None:
    names = [name for name in dir(vim25) if name[0].isupper()]
    assert len(names) > 3400
    for name in names:
        assert getattr(vim25, name) is not None


def test_an_unknown_name_says_which_release() -> None:
    with pytest.raises(AttributeError, match=r"release 8\.0\.2\.0 of vim25 has no 'Gone'"):
        vim25.Gone  # type: ignore[attr-defined]  # noqa: B018  # that is the test


def test_awkward_names() -> None:
    names = {field.name for field in attrs.fields(vim25.ExtExtendedProductInfo)}
    assert "self_" in names
    assert "from_" in {field.name for field in attrs.fields(vim25.AlarmStatusChangedEvent)}
    assert vim25.HostStandbyMode.IN == "in"
    assert vim25.DatastoreAccessible.TRUE == "True"
    assert vim25.TaskFilterSpecRecursionOption.SELF == "self"
    clock = vim25.VslmVClockInfo(v_clock_time=1)
    assert vim25.unstructure(clock) == {"_typeName": "vslmVClockInfo", "vClockTime": 1}


# README: "Fields are keyword-only; what is optional is `None`."
def test_classes_are_slotted_and_keyword_only() -> None:
    name = vim25.CustomizationFixedName(name="x")
    assert not hasattr(name, "__dict__")
    create: Any = vim25.CustomizationFixedName
    with pytest.raises(TypeError):
        create("x")
    with pytest.raises(TypeError):
        create()
    assert vim25.CustomizationLinuxOptions is not None
    assert vim25.CustomizationGlobalIPSettings().dns_server_list is None


def test_docstrings_tell_the_facts() -> None:
    manager = vim25.VirtualMachineGuestCustomizationManager
    text = " ".join((manager.customize_guest_task.__doc__ or "").split())
    assert "Privilege VirtualMachine.Provisioning.Customize" in text
    assert "Raises TaskInProgress" in text
    assert "InvalidPowerState" in text
    assert "Refers to a VirtualMachine" in text
    assert "/VirtualMachineGuestCustomizationManager/moId/CustomizeGuest_Task/post/" in text
    assert "vim.vm.customization.Specification" in (vim25.CustomizationSpec.__doc__ or "")


# README: "`vim25.converter`, the [cattrs](https://catt.rs) converter behind them"
def test_hooks_of_the_converter_reach_what_the_functions_do() -> None:
    @attrs.define(kw_only=True)
    class ShoutedName(vim25.CustomizationFixedName):
        pass

    def shout(name: ShoutedName) -> dict[str, Any]:
        return {"_typeName": "CustomizationFixedName", "name": name.name.upper()}

    prep = vim25.CustomizationLinuxPrep(host_name=ShoutedName(name="x"), domain="d")
    assert vim25.unstructure(prep)["hostName"]["name"] == "x"
    vim25.converter.register_unstructure_hook(ShoutedName, shout)
    assert vim25.unstructure(prep)["hostName"]["name"] == "X"
    assert vim25.converter.unstructure(prep)["hostName"]["name"] == "X"
