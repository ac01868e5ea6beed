"""The mapping between JSON and Python, rule by rule."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest

import vim25
import vmodl


def any_value(value: Any) -> Any:
    """Return the JSON of a value in a slot of type Any."""
    return vim25.unstructure(vim25.KeyAnyValue(key="k", value=value))["value"]


def from_any(data: Any, *, strict: bool = False) -> Any:
    holder = {"_typeName": "KeyAnyValue", "key": "k", "value": data}
    return vim25.structure(holder, vim25.KeyAnyValue, strict=strict).value


REFERENCE = vim25.ManagedObjectReference(type="VirtualMachine", value="vm-1")
REFERENCE_JSON = {"_typeName": "ManagedObjectReference", "type": "VirtualMachine", "value": "vm-1"}

BOXED: list[tuple[Any, str, Any]] = [
    ("text", "string", "text"),
    (True, "boolean", True),
    (5, "int", 5),
    (1 << 40, "long", 1 << 40),
    (1.5, "double", 1.5),
    (vmodl.Byte(-5), "byte", -5),
    (vmodl.Short(5), "short", 5),
    (vmodl.Long(5), "long", 5),
    (vmodl.Float(0.5), "float", 0.5),
    (vmodl.URI("a:b"), "anyURI", "a:b"),
    (vmodl.PropertyPath("a.b"), "PropertyPath", "a.b"),
    (vmodl.MethodName("m"), "MethodName", "m"),
    (vmodl.TypeName("t"), "TypeName", "t"),
    (datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), "dateTime", "2024-01-02T03:04:05Z"),
    (b"\x00\xff", "base64Binary", "AP8="),
    (vmodl.ByteArray(b"\x00\xff"), "ArrayOfByte", [0, -1]),
    (vim25.TaskInfoState.RUNNING, "TaskInfoState", "running"),
    (vmodl.Array("int", []), "ArrayOfInt", []),
    (vmodl.Array("anyURI", ["a:b"]), "ArrayOfAnyURI", ["a:b"]),
    (vmodl.Array("ManagedObjectReference", [REFERENCE]), "ArrayOfManagedObjectReference", None),
    (vmodl.Array("TaskInfoState", [vim25.TaskInfoState.QUEUED]), "ArrayOfTaskInfoState", None),
    (vmodl.Array("vslmVClockInfo", []), "ArrayOfVslmVClockInfo", []),
]


@pytest.mark.parametrize(("value", "name", "inner"), BOXED, ids=[name for _, name, _ in BOXED])
def test_boxes(value: Any, name: str, inner: Any) -> None:
    data = any_value(value)
    assert data["_typeName"] == name
    if inner is not None:
        assert data["_value"] == inner
    for strict in (False, True):
        back = from_any(data, strict=strict)
        assert back == value
        assert any_value(back) == data
    if name != "long":
        assert type(back) is type(value)


def test_objects_in_any_stay_inline() -> None:
    assert any_value(REFERENCE) == REFERENCE_JSON
    assert from_any(REFERENCE_JSON) == REFERENCE
    assert from_any({"_typeName": "ManagedObjectReference", "_value": REFERENCE_JSON}) == REFERENCE
    assert from_any({"type": "VirtualMachine", "value": "vm-1"}) == REFERENCE
    fault = vim25.InvalidState()
    assert any_value(fault) == {"_typeName": "InvalidState"}
    assert from_any({"_typeName": "InvalidState"}) == fault


def test_other_names_of_boxes() -> None:
    assert from_any({"_typeName": "binary", "_value": "AP8="}) == b"\x00\xff"


def test_plain_lists_are_boxed_by_their_items() -> None:
    assert any_value([1, 2]) == {"_typeName": "ArrayOfInt", "_value": [1, 2]}
    mixed = any_value([1, "a"])
    assert mixed["_typeName"] == "ArrayOfAnyType"
    assert mixed["_value"][1] == {"_typeName": "string", "_value": "a"}
    assert from_any(mixed) == [1, "a"]
    assert any_value([REFERENCE])["_value"] == [REFERENCE_JSON]
    with pytest.raises(vim25.EncodeError, match=r"^value: an empty list has no element type"):
        any_value([])


def test_type_name_anywhere() -> None:
    for data in (
        '{"_typeName": "CustomizationFixedName", "name": "x"}',
        '{"name": "x", "_typeName": "CustomizationFixedName"}',
    ):
        value = vim25.loads(data, vim25.CustomizationName)
        assert value == vim25.CustomizationFixedName(name="x")


def test_untyped_objects() -> None:
    data = {"name": "x"}
    assert vim25.structure(data, vim25.CustomizationFixedName).name == "x"
    with pytest.raises(vim25.DecodeError, match=r"^_typeName: required$"):
        vim25.structure(data, vim25.CustomizationFixedName, strict=True)
    bare = {"type": "VirtualMachine", "value": "vm-1"}
    assert vim25.structure(bare, vim25.ManagedObjectReference, strict=True) == REFERENCE


def test_unset_and_empty() -> None:
    spec = vim25.PropertySpec(type="Task", path_set=[])
    assert vim25.unstructure(spec) == {"_typeName": "PropertySpec", "type": "Task", "pathSet": []}
    back = vim25.structure(vim25.unstructure(spec), vim25.PropertySpec)
    assert back.path_set == []
    assert back.all is None


def test_stubs_are_sent_as_references() -> None:
    class Nobody:
        def invoke(self, reference: Any, operation: Any, arguments: Any, /) -> Any:
            raise AssertionError

    vm = vim25.VirtualMachine(REFERENCE, Nobody())
    request = vim25.ObjectSpec(obj=vm)  # type: ignore[arg-type]  # taken by the serializer all the same
    assert vim25.unstructure(request)["obj"] == REFERENCE_JSON
    assert any_value(vm) == REFERENCE_JSON


# Times.


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
        ("2024-01-02T03:04:05.123456Z", "2024-01-02T03:04:05.123456Z"),
        ("2024-01-02T03:04:05+02:00", "2024-01-02T01:04:05Z"),
        ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ],
)
def test_times(text: str, written: str) -> None:
    value = vim25.structure(text, "dateTime")
    assert value.tzinfo is not None
    assert vim25.unstructure(value, "dateTime") == written


def test_bad_times() -> None:
    with pytest.raises(vim25.EncodeError, match="no time zone"):
        vim25.unstructure(datetime(2024, 1, 1), "dateTime")
    late = datetime(9999, 12, 31, 23, tzinfo=timezone(-timedelta(hours=5)))
    with pytest.raises(vim25.EncodeError, match="years 1 to 9999"):
        vim25.unstructure(late, "dateTime")
    with pytest.raises(vim25.DecodeError, match="RFC 3339"):
        vim25.structure("yesterday", "dateTime")


# Numbers.


@pytest.mark.parametrize(("name", "bits"), [("byte", 8), ("short", 16), ("int", 32), ("long", 64)])
def test_integers_keep_their_limits(name: str, bits: int) -> None:
    for limit in (-(1 << bits - 1), (1 << bits - 1) - 1):
        assert vim25.unstructure(limit, name) == limit
        assert vim25.structure(limit, name, strict=True) == limit
        beyond = limit + (1 if limit > 0 else -1)
        with pytest.raises(vim25.EncodeError, match="a number outside"):
            vim25.unstructure(beyond, name)
        with pytest.raises(vim25.DecodeError, match="a number outside"):
            vim25.structure(beyond, name, strict=True)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_json_has_no_number_for(value: float) -> None:
    with pytest.raises(vim25.EncodeError):
        vim25.dumps(vim25.KeyAnyValue(key="k", value=value))
    with pytest.raises(vim25.DecodeError, match="not JSON"):
        vim25.loads('{"_typeName": "KeyAnyValue", "key": "k", "value": NaN}', vim25.KeyAnyValue)


def test_a_boolean_is_no_number() -> None:
    with pytest.raises(vim25.EncodeError, match="expected int, found a boolean"):
        vim25.unstructure(True, "int")


# Enums.


def test_enums_are_open() -> None:
    state = vim25.structure("paused", vim25.VirtualMachinePowerState)
    assert state == "paused"
    assert state.is_unknown
    assert pickle.loads(pickle.dumps(state)) == state
    assert vim25.unstructure(state) == "paused"
    assert not vim25.VirtualMachinePowerState.POWERED_ON.is_unknown
    assert vim25.structure("poweredOn", vim25.VirtualMachinePowerState).name == "POWERED_ON"
    assert len(vim25.VirtualMachinePowerState) == 3
    with pytest.raises(vim25.DecodeError, match="'paused'"):
        vim25.structure("paused", vim25.VirtualMachinePowerState, strict=True)


def test_strings_pass_for_enums_but_other_enums_do_not() -> None:
    change = vim25.PropertyChange(name="x", op="assign")  # type: ignore[arg-type]  # a plain string
    assert vim25.unstructure(change)["op"] == "assign"
    change = vim25.PropertyChange(name="x", op=vim25.TaskInfoState.ERROR)  # type: ignore[arg-type]
    with pytest.raises(vim25.EncodeError, match=r"^op: expected PropertyChangeOp, found"):
        vim25.unstructure(change)


# What newer servers send.


def test_unknown_type_where_one_is_declared() -> None:
    data = {"_typeName": "NewSpec", "identity": {"_typeName": "NewIdentity", "x": [1]}, "y": 2}
    data["globalIPSettings"] = {"_typeName": "CustomizationGlobalIPSettings"}
    spec = vim25.structure(data, vim25.CustomizationSpec)
    assert isinstance(spec, vim25.CustomizationSpec)
    assert isinstance(spec, vmodl.UnknownType)
    assert spec.unknown_type_name == "NewSpec"
    assert spec.unknown_members == {"y": 2}
    assert isinstance(spec.identity, vim25.CustomizationIdentitySettings)
    assert spec.global_ip_settings == vim25.CustomizationGlobalIPSettings()
    assert vim25.unstructure(spec) == data
    for again in (copy.deepcopy(spec), pickle.loads(pickle.dumps(spec))):
        assert again == spec
        assert vim25.unstructure(again) == data
    assert "NewSpec" in repr(spec)
    with pytest.raises(vim25.DecodeError, match="unknown type 'NewSpec'"):
        vim25.structure(data, vim25.CustomizationSpec, strict=True)


# README: "Data types that this release does not know come back as they came."
def test_unknown_types_are_written_back_to_the_letter() -> None:
    data: dict[str, Any] = {
        "_typeName": "NewFault",
        "faultCause": {"fault": {"_typeName": "InvalidState"}, "localizedMessage": "m"},
        "faultMessage": None,
        "new": {"a": [1]},
    }
    fault = vim25.structure(data, vim25.MethodFault)
    assert isinstance(fault.fault_cause, vim25.InvalidState)
    assert vim25.unstructure(fault) == data
    spec_data = {
        "_typeName": "NewSpec",
        "identity": {"_typeName": "CustomizationLinuxOptions2", "x": 1},
        "options": {"_typeName": "CustomizationLinuxOptions", "newer": 1},
        "globalIPSettings": {"_typeName": "CustomizationGlobalIPSettings"},
    }
    spec = vim25.structure(spec_data, vim25.CustomizationSpec)
    assert vim25.unstructure(spec) == spec_data
    spec.options = None
    spec.global_ip_settings.dns_server_list = ["10.0.0.2"]
    written = vim25.unstructure(spec)
    assert "options" not in written
    assert written["globalIPSettings"]["dnsServerList"] == ["10.0.0.2"]


@pytest.mark.parametrize("name", ["string", "binary", "ArrayOfInt", "Task"])
def test_a_known_but_wrong_type_is_not_unknown(name: str) -> None:
    with pytest.raises(vim25.DecodeError, match=f"or a subtype, found {name}$"):
        vim25.structure({"_typeName": name, "_value": "x"}, vim25.CustomizationSpec)


def test_unknown_type_in_any() -> None:
    data = {"_typeName": "NewThing", "a": {"b": 1}}
    value = from_any(data)
    assert isinstance(value, vim25.DataObject)
    assert value.unknown_type_name == "NewThing"  # type: ignore[attr-defined]  # it is an UnknownType
    assert any_value(value) == data
    boxed = {"_typeName": "NewEnum", "_value": "x"}
    assert any_value(from_any(boxed)) == boxed


def test_unknown_fault_is_of_the_declared_type() -> None:
    data = {"_typeName": "NewFault", "faultstring": "no", "z": 1}
    fault = vim25.structure(data, vim25.VimFault)
    assert isinstance(fault, vim25.VimFault)
    assert isinstance(fault, Exception)
    assert fault.faultstring == "no"
    assert vim25.unstructure(fault) == data
    assert pickle.loads(pickle.dumps(fault)) == fault


def test_unknown_members_are_ignored_or_refused() -> None:
    data = {"_typeName": "CustomizationFixedName", "name": "x", "new": 1}
    assert vim25.structure(data, vim25.CustomizationName) == vim25.CustomizationFixedName(name="x")
    with pytest.raises(vim25.DecodeError, match=r"^new: CustomizationFixedName has no such member"):
        vim25.structure(data, vim25.CustomizationName, strict=True)


# Faults.


def test_faults() -> None:
    data = {
        "_typeName": "InvalidPowerState",
        "faultCause": {"_typeName": "SystemError", "reason": "disk"},
        "faultMessage": [
            {
                "_typeName": "LocalizableMessage",
                "key": "k",
                "arg": [
                    {
                        "_typeName": "KeyAnyValue",
                        "key": "1",
                        "value": {"_typeName": "string", "_value": "a"},
                    }
                ],
                "message": "Power is off",
            }
        ],
        "existingState": "poweredOff",
    }
    fault = vim25.structure(data, vim25.MethodFault)
    assert isinstance(fault, vim25.InvalidPowerState)
    assert fault.existing_state is vim25.VirtualMachinePowerState.POWERED_OFF
    assert isinstance(fault.__cause__, vim25.SystemError)
    assert fault.__cause__ is fault.fault_cause
    assert fault.fault_message is not None
    assert fault.fault_message[0].arg is not None
    assert fault.fault_message[0].arg[0].value == "a"
    assert "Power is off" in str(fault)
    assert vim25.unstructure(fault) == data
    for again in (copy.deepcopy(fault), pickle.loads(pickle.dumps(fault)), attrs.evolve(fault)):
        assert again == fault
        assert isinstance(again.__cause__, vim25.SystemError)
    assert hash(fault) == hash(again)


def test_a_fault_in_the_older_shape() -> None:
    inner = {"_typeName": "InvalidGuestLogin"}
    wrapped = {"_typeName": "LocalizedMethodFault", "fault": inner, "localizedMessage": "denied"}
    for data in (wrapped, {key: wrapped[key] for key in ("fault", "localizedMessage")}):
        fault = vim25.structure(data, vim25.MethodFault)
        assert isinstance(fault, vim25.InvalidGuestLogin)
        assert fault.faultstring == "denied"


# Errors.


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (5, "expected an object, found a number"),
        ({}, "identity: required"),
        ({"identity": None}, "identity: required, found null"),
        ({"identity": []}, "identity: expected an object, found an array"),
        ({"identity": {"_typeName": 5}}, "identity._typeName: expected a string, found a number"),
        (
            {"identity": {"_typeName": "CustomizationFixedName", "name": "x"}},
            "identity._typeName: expected CustomizationIdentitySettings or a subtype, "
            "found CustomizationFixedName",
        ),
        (
            {
                "identity": {"_typeName": "CustomizationIdentitySettings"},
                "globalIPSettings": {},
                "nicSettingMap": [
                    {"adapter": {"ip": {"_typeName": "NewIp"}}},
                    {"adapter": {"ip": 5}},
                ],
            },
            "nicSettingMap[1].adapter.ip: expected an object, found a number",
        ),
        (
            {
                "identity": {"_typeName": "CustomizationIdentitySettings"},
                "globalIPSettings": {},
                "encryptionKey": [0, 1, 500],
            },
            "encryptionKey[2]: expected byte (-128 to 127)",
        ),
        (
            {
                "identity": {"_typeName": "CustomizationIdentitySettings"},
                "globalIPSettings": {},
                "nicSettingMap": "all",
            },
            "nicSettingMap: expected an array, found a string",
        ),
    ],
)
def test_decode_errors_name_the_place(data: Any, message: str) -> None:
    with pytest.raises(vim25.DecodeError) as caught:
        vim25.structure(data, vim25.CustomizationSpec)
    assert str(caught.value).startswith(message)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("wrong", [True, "1", 1.0, None, -129, 256])
def test_what_is_no_byte(wrong: Any) -> None:
    data = {
        "identity": {"_typeName": "CustomizationIdentitySettings"},
        "globalIPSettings": {},
        "encryptionKey": [-128, wrong, 255],
    }
    with pytest.raises(vim25.DecodeError, match=r"^encryptionKey\[1\]: expected byte"):
        vim25.structure(data, vim25.CustomizationSpec)


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b"[" * 100_000, '{"a": 1} x'])
def test_what_is_no_json(text: bytes | str) -> None:
    with pytest.raises(vim25.DecodeError, match="not JSON"):
        vim25.loads(text, vim25.CustomizationSpec)


def test_deep_nesting() -> None:
    data: Any = {"_typeName": "MethodFault"}
    for _ in range(10_000):
        data = {"_typeName": "MethodFault", "faultCause": data}
    with pytest.raises(vim25.DecodeError, match="nested too deeply"):
        vim25.structure(data, vim25.MethodFault)


def test_encode_errors_name_the_place() -> None:
    adapter = vim25.CustomizationIPSettings(ip=vim25.CustomizationDhcpIpGenerator())
    spec = vim25.CustomizationSpec(
        identity=vim25.CustomizationIdentitySettings(),
        global_ip_settings=vim25.CustomizationGlobalIPSettings(),
        nic_setting_map=[
            vim25.CustomizationAdapterMapping(adapter=copy.deepcopy(adapter)),
            vim25.CustomizationAdapterMapping(adapter=adapter),
        ],
    )
    adapter.ip = None  # type: ignore[assignment]  # the mistake
    with pytest.raises(vim25.EncodeError, match=r"^nicSettingMap\[1\]\.adapter\.ip: required$"):
        vim25.dumps(spec)
    adapter.ip = vim25.CustomizationFixedName(name="x")  # type: ignore[assignment]
    with pytest.raises(vim25.EncodeError, match="expected CustomizationIpGenerator, found Custom"):
        vim25.dumps(spec)
    adapter.ip = vim25.CustomizationFixedIp(ip_address=5)  # type: ignore[arg-type]
    with pytest.raises(vim25.EncodeError, match="ipAddress: expected string, found a number"):
        vim25.dumps(spec)


@pytest.mark.parametrize("broken", [{"_typeName": "KeyAnyValue", "key": "k"}, {"_typeName": "int"}])
def test_an_error_deep_inside_is_found_at_once(broken: Any) -> None:
    # Each level tried anew would take 2 ** 60 steps.
    data: Any = broken
    for _ in range(60):
        data = {"_typeName": "KeyAnyValue", "key": "k", "value": data}
    with pytest.raises(vim25.DecodeError, match=r"^value\.value.*: required$"):
        vim25.structure(data, vim25.KeyAnyValue)
    value: Any = object()
    for _ in range(60):
        value = vim25.KeyAnyValue(key="k", value=value)
    with pytest.raises(vim25.EncodeError, match=r"^value\.value.*no type in the schema$"):
        vim25.unstructure(value)


def test_an_error_deep_inside_arrays_is_found_at_once() -> None:
    def tree(depth: int) -> dict[str, Any]:
        node: dict[str, Any] = {
            "_typeName": "VirtualMachineSnapshotTree",
            "snapshot": REFERENCE_JSON,
            "vm": REFERENCE_JSON,
            "name": "n",
            "description": "d",
            "id": 1,
            "createTime": "2024-01-01T00:00:00Z",
            "state": "poweredOn",
            "quiesced": False,
        }
        if depth:
            node["childSnapshotList"] = [tree(0), tree(depth - 1)]
        else:
            node["quiesced"] = False
        return node

    data = tree(40)
    assert vim25.unstructure(vim25.structure(data, vim25.VirtualMachineSnapshotTree)) == data
    node = data
    while "childSnapshotList" in node:
        node = node["childSnapshotList"][1]
    del node["name"]
    path = ".".join(["childSnapshotList[1]"] * 40)
    with pytest.raises(vim25.DecodeError) as caught:
        vim25.structure(data, vim25.VirtualMachineSnapshotTree)
    assert str(caught.value) == f"{path}.name: required"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"_typeName": "int"}, "_value: required"),
        ({"_typeName": "int", "_value": "5"}, "_value: expected int, found a string"),
        ({"_typeName": "double", "_value": 10**400}, "_value: expected double"),
        ({"_typeName": "ArrayOfInt", "_value": [1, None]}, "_value[1]: expected int, found null"),
        ({"_typeName": "ArrayOfInt", "_value": 5}, "_value: expected an array, found a number"),
        ({"_typeName": ["int"]}, "_typeName: expected a string, found an array"),
        ({}, "_typeName: required"),
        (None, "expected an object with _typeName, found null"),
    ],
)
def test_bad_boxes(data: Any, message: str) -> None:
    with pytest.raises(vim25.DecodeError) as caught:
        from_any(data)
    assert str(caught.value).startswith(f"value.{message}" if data is not None else "value: ")


@pytest.mark.parametrize("name", ["dumps", "converter", "Task", "ArrayOf", ""])
def test_names_that_are_no_types(name: str) -> None:
    data = {"_typeName": name, "a": 1}
    assert any_value(from_any(data)) == data
    with pytest.raises(vim25.DecodeError, match=r"value\._typeName: unknown type"):
        from_any(data, strict=True)


def test_null_items_are_refused() -> None:
    data = {"_typeName": "PropertySpec", "type": "Task", "pathSet": ["a", None]}
    with pytest.raises(vim25.DecodeError, match=r"^pathSet\[1\]: expected string, found null"):
        vim25.structure(data, vim25.PropertySpec)


def test_decoded_lists_are_copies() -> None:
    data = {"_typeName": "PropertySpec", "type": "Task", "pathSet": ["a"]}
    spec = vim25.structure(data, vim25.PropertySpec)
    assert spec.path_set is not None
    spec.path_set.append("b")
    assert data["pathSet"] == ["a"]


def test_text_is_decoded_as_parsed_json_is() -> None:
    # JSON that nobody else holds is used up on the way, errors name the place all the same.
    rows = [{"_typeName": "Added", "refs": [REFERENCE_JSON]} for _ in range(3)]
    path_sets: list[dict[str, Any]] = [
        {"_typeName": "PropertySpec", "type": "T", "pathSet": ["a"]} for _ in range(3)
    ]
    data: dict[str, Any] = {
        "_typeName": "PropertyFilterSpec",
        "propSet": path_sets,
        "objectSet": [{"_typeName": "ObjectSpec", "obj": REFERENCE_JSON, "selectSet": rows}],
    }
    before = copy.deepcopy(data)
    value = vim25.loads(json.dumps(data), vim25.PropertyFilterSpec)
    assert value == vim25.structure(data, vim25.PropertyFilterSpec)
    assert data == before
    assert vim25.unstructure(value) == before
    path_sets[2]["pathSet"] = ["a", None]
    text = json.dumps([data, data])
    for decode in (vim25.loads, lambda text, type_: vim25.structure(json.loads(text), type_)):
        with pytest.raises(
            vim25.DecodeError, match=r"^\[0\]\.propSet\[2\]\.pathSet\[1\]: expected"
        ):
            decode(text, list[vim25.PropertyFilterSpec])


def test_a_double_stays_one() -> None:
    assert any_value(from_any({"_typeName": "double", "_value": 1}))["_typeName"] == "double"


def test_strict_boxes_and_times() -> None:
    with pytest.raises(vim25.DecodeError, match=r"value\.foo: a box has no such member"):
        from_any({"_typeName": "int", "_value": 1, "foo": 2}, strict=True)
    for text in ("20200101T000000Z", "2020-01-01", "2020-01-01T00:00:00"):
        with pytest.raises(vim25.DecodeError, match="RFC 3339"):
            vim25.structure(text, "dateTime", strict=True)


def test_types_can_be_given_in_several_forms() -> None:
    data = [{"_typeName": "OptionValue", "key": "k", "value": {"_typeName": "int", "_value": 1}}]
    expected = [vim25.OptionValue(key="k", value=1)]
    assert vim25.structure(data, list[vim25.OptionValue]) == expected
    assert vim25.structure(data, "OptionValue[]") == expected
    assert vim25.structure("2020-01-01T00:00:00Z", datetime) == datetime(2020, 1, 1, tzinfo=UTC)
    assert vim25.unstructure(expected) == data
    with pytest.raises(vim25.DecodeError, match=r"^\[0\]: expected an object"):
        vim25.structure([5], list[vim25.OptionValue])
    with pytest.raises(vim25.DecodeError, match="expected an array"):
        vim25.structure(5, list[vim25.OptionValue])
    with pytest.raises(TypeError, match="no type of the schema"):
        vim25.structure({}, vim25.VirtualMachine)


# Objects.


def test_objects_of_unknown_types_can_be_changed_and_copied() -> None:
    data = {"_typeName": "NewValue", "key": "a", "value": {"_typeName": "int", "_value": 1}, "y": 2}
    value = vim25.structure(data, vim25.OptionValue)
    changed = attrs.evolve(value, key="b")
    assert vim25.unstructure(changed) == {**data, "key": "b"}
    reference = vim25.structure(
        {"_typeName": "NewReference", "type": "Task", "value": "t"}, vim25.ManagedObjectReference
    )
    assert isinstance(reference, vmodl.UnknownType)
    for again in (copy.copy(reference), pickle.loads(pickle.dumps(reference))):
        assert again == reference
        assert hash(again) == hash(reference)


def test_arrays_differ_by_their_element_type() -> None:
    assert vmodl.Array("int") != vmodl.Array("long")
    assert vmodl.Array("int") == []
    array = vmodl.Array("int", [1])
    for again in (copy.deepcopy(array), pickle.loads(pickle.dumps(array))):
        assert again == array
        assert again.element_type == "int"


def test_objects_behave_as_attrs_classes() -> None:
    name = vim25.CustomizationFixedName(name="x")
    assert attrs.evolve(name, name="y").name == "y"
    assert copy.deepcopy(name) == name
    assert pickle.loads(pickle.dumps(name)) == name
    assert name != vim25.CustomizationFixedName(name="y")
    assert name != "x"
    with pytest.raises(TypeError, match="unhashable"):
        hash(name)
    assert {REFERENCE: 1}[vim25.ManagedObjectReference(type="VirtualMachine", value="vm-1")] == 1


def test_secrets_are_not_shown() -> None:
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="hunter2"
    )
    login = vim25.registry.request_class(vmodl.operations(vim25.SessionManager)["Login"])
    assert login is not None
    request = login(user_name="u", password="hunter2")
    for text in (repr(auth), str(auth), repr(request), repr([request])):
        assert "hunter2" not in text
    assert "username='root'" in repr(auth)


def test_a_class_of_the_users_own() -> None:
    @attrs.define(kw_only=True)
    class TaggedName(vim25.CustomizationFixedName):
        tag: str = "none"

    name = TaggedName(name="x", tag="t")
    data = {"_typeName": "CustomizationFixedName", "name": "x"}
    assert vim25.unstructure(name) == data
    assert vim25.structure(data, TaggedName) == TaggedName(name="x")


def test_hooks_reach_objects_inside_others() -> None:
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


def test_a_hook_serves_its_class_alone() -> None:
    @attrs.define(kw_only=True)
    class Mine(vim25.CustomizationPrefixName):
        pass

    serializer = vmodl.Serializer(vim25.registry)
    converter = serializer.converter
    converter.register_structure_hook(
        vim25.CustomizationPrefixName, lambda data, _: converter.structure(data, Mine)
    )
    converter.register_unstructure_hook(vim25.CustomizationPrefixName, lambda _: {"hooked": True})
    data = {"_typeName": "CustomizationPrefixName", "base": "x"}
    assert serializer.structure(data, vim25.CustomizationName) == Mine(base="x")
    assert serializer.unstructure(Mine(base="x")) == data
    assert serializer.unstructure(vim25.CustomizationPrefixName(base="x")) == {"hooked": True}
    # Another serializer is not affected.
    assert vim25.unstructure(vim25.CustomizationPrefixName(base="x")) == data


def test_the_converter_guards_as_the_functions_do() -> None:
    value: Any = 1
    for _ in range(20_000):
        value = vim25.KeyAnyValue(key="k", value=value)
    with pytest.raises(vim25.EncodeError, match="nested too deeply"):
        vim25.converter.unstructure(value)
    while isinstance(value, vim25.KeyAnyValue):  # taken apart gently
        value = value.value
    with pytest.raises(TypeError, match="can't be copied"):
        vim25.converter.copy()


def test_a_hook_for_decoding() -> None:
    @attrs.define(kw_only=True)
    class LoudName(vim25.CustomizationFixedName):
        pass

    def refuse(data: Any, cls: type) -> LoudName:
        if data["name"] == "bad":
            raise ZeroDivisionError
        return LoudName(name=data["name"].upper())

    vim25.converter.register_structure_hook(LoudName, refuse)
    for strict in (False, True):
        assert vim25.structure({"name": "x"}, LoudName, strict=strict).name == "X"
        with pytest.raises(vim25.DecodeError, match="refused by the hook of LoudName"):
            vim25.structure({"name": "bad"}, LoudName, strict=strict)


def test_secrets_are_not_shown_by_the_users_own_classes() -> None:
    @attrs.define(kw_only=True)
    class Tagged(vim25.NamePasswordAuthentication):
        note: str = "x"

    auth = Tagged(interactive_session=False, username="root", password="hunter2")
    assert "hunter2" not in repr(auth)


def test_output_is_plain_json() -> None:
    text = vim25.dumps(vim25.CustomizationFixedName(name="grüße"))
    assert json.loads(text) == {"_typeName": "CustomizationFixedName", "name": "grüße"}
    assert text.startswith(b'{"_typeName":')
