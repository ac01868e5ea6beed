"""From objects to JSON: how it looks, and what is refused before it is sent."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import attrs
import pytest

import toy
import vmodl


def test_output_is_plain_json() -> None:
    text = toy.dumps(toy.FixedName(name="grüße"))
    assert text == '{"_typeName":"FixedName","name":"grüße"}'.encode()


def test_unset_and_empty() -> None:
    network = toy.Network(dns_servers=[])
    assert toy.unstructure(network) == {"_typeName": "Network", "dnsServerList": []}
    assert toy.structure(toy.unstructure(network), toy.Network) == network
    assert toy.unstructure(toy.Network()) == {"_typeName": "Network"}
    assert toy.structure({}, toy.Network).dns_servers is None


def test_members_stand_in_the_order_of_the_schema_after_the_type() -> None:
    spec = toy.MachineSpec(
        network=toy.Network(),
        key=b"k",
        identity=toy.LinuxIdentity(domain="d", host_name=toy.FixedName(name="x")),
    )
    written = toy.unstructure(spec)
    assert list(written) == ["_typeName", "identity", "globalIPSettings", "encryptionKey"]
    assert list(written["identity"]) == ["_typeName", "hostName", "domain"]


def test_a_wire_name_may_differ_from_the_class() -> None:
    clock = toy.ClockInfo(ticks=1)
    data = {"_typeName": "clockInfo", "vClockTime": 1}
    assert toy.unstructure(clock) == data
    for strict in (False, True):
        assert toy.structure(data, toy.ClockInfo, strict=strict) == clock


def test_the_members_of_a_request_have_no_type_around_them() -> None:
    request = toy.registry.request_class(vmodl.operations(toy.Session)["Login"])
    login = request(user_name="u", password="p")
    assert toy.unstructure(login) == {"userName": "u", "password": "p"}
    for data in ({}, {"_typeName": "Whatever"}):
        for strict in (False, True):
            again = toy.structure(
                {**data, "userName": "u", "password": "p"}, request, strict=strict
            )
            assert again == login


def test_values_without_a_place() -> None:
    reference = vmodl.ManagedObjectReference(type="Machine", value="vm-1")
    machine = toy.Machine(reference, None)
    assert toy.unstructure(machine) == toy.unstructure(reference)
    assert toy.unstructure([None, 1 << 40, True, "x", 0.5, (b"\xff",)]) == [
        None, 1 << 40, True, "x", 0.5, ["/w=="]
    ]  # fmt: skip
    assert toy.unstructure(toy.PowerState.POWERED_ON) == "poweredOn"
    for wrong in (object(), {"a": 1}, {1}):
        name = type(wrong).__name__
        with pytest.raises(vmodl.EncodeError, match=f"^{name} has no type in the schema$"):
            toy.unstructure(wrong)
    with pytest.raises(vmodl.EncodeError, match=r"^expected long .* a number outside$"):
        toy.unstructure(1 << 63)


def test_classes_of_attrs_that_are_none_of_the_schemas() -> None:
    @attrs.define
    class Pair:
        name: toy.FixedName
        count: int

    pair = Pair(toy.FixedName(name="x"), 5)
    assert toy.unstructure(pair) == {"name": {"_typeName": "FixedName", "name": "x"}, "count": 5}


def test_types_of_places() -> None:
    assert toy.unstructure(5, "Any") == {"_typeName": "int", "_value": 5}
    assert toy.unstructure([5], "Any[]") == [{"_typeName": "int", "_value": 5}]
    assert toy.unstructure((1, 2), "int[]") == [1, 2]
    assert toy.unstructure("poweredOn", "PowerState") == "poweredOn"
    assert toy.unstructure("x", str) == "x"
    assert json.loads(toy.dumps([5], list[Any])) == [{"_typeName": "int", "_value": 5}]
    name = toy.FixedName(name="x")
    assert toy.unstructure([name], list[toy.Name]) == [toy.unstructure(name)]
    assert toy.unstructure(name, toy.Name) == toy.unstructure(name)
    with pytest.raises(TypeError, match=r"^no class for the type Missing$"):
        toy.unstructure(name, "Missing")


# Errors.


def nic(ip: Any) -> Any:
    return toy.Nic(adapter=toy.Adapter(ip=ip))


@pytest.mark.parametrize(
    ("ip", "message"),
    [
        (None, "nicSettingMap[1].adapter.ip: required"),
        (
            toy.FixedName(name="x"),
            "nicSettingMap[1].adapter.ip: expected Ip, found FixedName",
        ),
        ("10.0.0.1", "nicSettingMap[1].adapter.ip: expected Ip, found a string"),
        (
            toy.FixedIp(ip_address=5),
            "nicSettingMap[1].adapter.ip.ipAddress: expected string, found a number",
        ),
        (toy.FixedIp(ip_address=None), "nicSettingMap[1].adapter.ip.ipAddress: required"),
        (toy.InvalidLogin(), "nicSettingMap[1].adapter.ip: expected Ip, found InvalidLogin"),
    ],
)
def test_encode_errors_name_the_place(ip: Any, message: str) -> None:
    spec = toy.MachineSpec(
        identity=toy.Identity(), network=toy.Network(), nics=[nic(toy.DhcpIp()), nic(ip)]
    )
    for encode in (toy.unstructure, toy.dumps):
        with pytest.raises(vmodl.EncodeError) as caught:
            encode(spec)
        assert str(caught.value) == message
    fine = copy.copy(spec)
    fine.nics = spec.nics[:1]
    assert len(toy.unstructure(fine)["nicSettingMap"]) == 1


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"ints": [1, "2", 3]}, "ints[1]: expected int, found a string"),
        ({"ints": [1, 1 << 31]}, "ints[1]: expected int (-2147483648 to 2147483647), found"),
        ({"strings": "abc"}, "strings: expected a list, found a string"),
        ({"strings": [None]}, "strings[0]: expected string, found null"),
        ({"names": {}}, "names: expected a list, found an object"),
        ({"names": [toy.FixedName(name="x"), 5]}, "names[1]: expected Name, found a number"),
        ({"values": [1, object()]}, "values[1]: a object has no type in the schema"),
        ({"states": ["poweredOn", 5]}, "states[1]: expected PowerState, found a number"),
        ({"references": ["vm-1"]}, "references[0]: expected ManagedObjectReference, found a"),
        ({"ints": [1], "names": [toy.FixedName(name=5)]}, "names[0].name: expected string"),
    ],
)
def test_errors_in_arrays_name_the_position(members: dict[str, Any], message: str) -> None:
    with pytest.raises(vmodl.EncodeError) as caught:
        toy.unstructure(toy.Arrays(**members))
    assert str(caught.value).startswith(message)


def test_an_error_after_an_array_is_not_in_it() -> None:
    spec = toy.MachineSpec(identity=toy.Identity(), network=toy.Network(), nics=[], key="secret")
    with pytest.raises(vmodl.EncodeError, match=r"^encryptionKey: expected bytes, found a string$"):
        toy.unstructure(spec)


def test_errors_of_lists_that_stand_alone_name_the_position() -> None:
    with pytest.raises(vmodl.EncodeError, match=r"^\[1\]: expected int, found a string$"):
        toy.unstructure([1, "2", 3], "int[]")
    with pytest.raises(vmodl.EncodeError, match=r"^expected a list, found a number$"):
        toy.unstructure(5, "int[]")


def test_what_is_broken_inside_is_named_by_its_error() -> None:
    class Broken(list[int]):
        def __iter__(self) -> Any:
            raise ZeroDivisionError

    with pytest.raises(vmodl.EncodeError, match=r"^ints: ZeroDivisionError$") as caught:
        toy.unstructure(toy.Arrays(ints=Broken([1])))
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_an_error_deep_inside_is_found_at_once() -> None:
    # Each level tried anew would take 2 ** 60 steps.
    value: Any = object()
    for _ in range(60):
        value = toy.KeyValue(key="k", value=value)
    with pytest.raises(vmodl.EncodeError, match=r"^value\.value.*no type in the schema$"):
        toy.unstructure(value)


def test_deep_nesting() -> None:
    value: Any = 1
    for _ in range(20_000):
        value = toy.KeyValue(key="k", value=value)
    for encode in (toy.unstructure, toy.dumps):
        with pytest.raises(vmodl.EncodeError, match=r"^nested too deeply$"):
            encode(value)
    while not isinstance(value, int):  # taken apart gently
        value = value.value


def test_errors_come_without_the_frames_that_hold_the_data() -> None:
    for encode in (toy.unstructure, toy.dumps):
        with pytest.raises(vmodl.EncodeError) as caught:
            encode(toy.PasswordAuthentication(interactive_session=1, username="u", password="p"))
        names = [entry.frame.code.name for entry in caught.traceback]
        assert names[1:] == [encode.__name__]


def test_surrogates_have_no_utf_8() -> None:
    with pytest.raises(vmodl.EncodeError, match=re.escape("no JSON for it: ")):
        toy.dumps("\ud800")
