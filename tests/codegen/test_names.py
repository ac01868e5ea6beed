import pytest

from codegen import names
from codegen.errors import BuildError


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("globalIPSettings", "global_ip_settings"),
        ("hwClockUTC", "hw_clock_utc"),
        ("numCPUs", "num_cpus"),
        ("ipV6Spec", "ip_v6_spec"),
        ("CustomizeGuest_Task", "customize_guest_task"),
        ("reloadVirtualMachineFromPath_Task", "reload_virtual_machine_from_path_task"),
        ("numberOfNicsInVM", "number_of_nics_in_vm"),
        ("self", "self_"),
        ("from", "from_"),
        ("none", "none"),
    ],
)
def test_identifier(wire: str, name: str) -> None:
    assert names.identifier(wire) == name


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("poweredOff", "POWERED_OFF"),
        ("in", "IN"),
        ("none", "NONE"),
        ("self", "SELF"),
        ("True", "TRUE"),
    ],
)
def test_constant(wire: str, name: str) -> None:
    assert names.constant(wire) == name


def test_class_name_is_capitalised() -> None:
    assert names.class_name("vslmVClockInfo") == "VslmVClockInfo"
    assert names.class_name("CustomizationSpec") == "CustomizationSpec"


def test_collision_names_both() -> None:
    with pytest.raises(BuildError, match="here: 'aB' and 'a_b' collide as 'a_b'"):
        names.unique("here", [("aB", "a_b"), ("a_b", "a_b")])
