"""The cattrs converter, where users register hooks for classes of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import toy
import vmodl

NAME = {"_typeName": "FixedName", "name": "x"}
IDENTITY = {"_typeName": "LinuxIdentity", "hostName": NAME, "domain": "d"}

define: Any = attrs.define  # mypy knows no fields of classes that are made at run time


@pytest.fixture
def serializer() -> vmodl.Serializer:
    """A serializer that no other test sees hooks of."""
    return vmodl.Serializer(toy.registry)


@define(kw_only=True)
class OwnName(toy.FixedName):  # type: ignore[misc]  # made at run time
    pass


def shout(name: Any) -> dict[str, Any]:
    return {"_typeName": "FixedName", "name": name.name.upper()}


def loud(data: Any, _: Any) -> Any:
    return OwnName(name=data["name"].upper())


def test_hooks_reach_objects_inside_others(serializer: vmodl.Serializer) -> None:
    identity = toy.LinuxIdentity(host_name=OwnName(name="x"), domain="d")
    assert serializer.unstructure(identity) == IDENTITY
    serializer.converter.register_unstructure_hook(OwnName, shout)
    assert serializer.unstructure(identity)["hostName"]["name"] == "X"
    assert serializer.converter.unstructure(identity)["hostName"]["name"] == "X"


def test_a_hook_serves_its_class_alone(serializer: vmodl.Serializer) -> None:
    @define(kw_only=True)
    class Mine(toy.PrefixName):  # type: ignore[misc]  # made at run time
        pass

    converter = serializer.converter
    converter.register_structure_hook(
        toy.PrefixName, lambda data, _: converter.structure(data, Mine)
    )
    converter.register_unstructure_hook(toy.PrefixName, lambda _: {"hooked": True})
    data = {"_typeName": "PrefixName", "base": "x"}
    assert serializer.structure(data, toy.Name) == Mine(base="x")
    assert serializer.unstructure(Mine(base="x")) == data
    assert serializer.unstructure(toy.PrefixName(base="x")) == {"hooked": True}
    # Another serializer is not affected.
    assert toy.unstructure(toy.PrefixName(base="x")) == data


def test_a_hook_for_decoding(serializer: vmodl.Serializer) -> None:
    def refuse(data: Any, cls: type) -> Any:
        if data["name"] == "bad":
            raise ZeroDivisionError
        return loud(data, cls)

    for strict in (False, True):  # what was built before a hook is forgotten
        assert serializer.structure(NAME, OwnName, strict=strict).name == "x"
    assert serializer.loads(b'{"name":"x"}', OwnName).name == "x"
    serializer.converter.register_structure_hook(OwnName, refuse)
    assert serializer.loads(b'{"name":"x"}', OwnName).name == "X"
    for strict in (False, True):
        assert serializer.structure({"name": "x"}, OwnName, strict=strict).name == "X"
        with pytest.raises(vmodl.DecodeError, match=r"^refused by the hook of OwnName$") as caught:
            serializer.structure({"name": "bad"}, OwnName, strict=strict)
        assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_hooks_reach_whatever_was_built_before(serializer: vmodl.Serializer) -> None:
    holder = {"_typeName": "KeyValue", "key": "k", "value": NAME}
    unknown = {"_typeName": "NewIdentity", "hostName": NAME, "domain": "d"}
    array = toy.Arrays(values=[vmodl.Array("FixedName", [toy.FixedName(name="x")])])
    for _ in range(2):
        assert serializer.structure(holder, toy.KeyValue).value == toy.FixedName(name="x")
        assert serializer.structure(unknown, toy.LinuxIdentity).host_name.name == "x"
        assert serializer.unstructure(array)["values"][0]["_value"] == [NAME]
        assert serializer.unstructure([toy.FixedName(name="x")], "Any[]") == [NAME]
    serializer.converter.register_structure_hook(toy.FixedName, loud)
    serializer.converter.register_unstructure_hook(toy.FixedName, shout)
    assert serializer.structure(holder, toy.KeyValue).value == OwnName(name="X")
    assert serializer.structure(unknown, toy.LinuxIdentity).host_name == OwnName(name="X")
    assert serializer.unstructure(array)["values"][0]["_value"] == [{**NAME, "name": "X"}]
    assert serializer.unstructure([toy.FixedName(name="x")], "Any[]") == [{**NAME, "name": "X"}]


def test_a_hook_that_fails_is_named(serializer: vmodl.Serializer) -> None:
    def fail(_: object) -> Any:
        raise ZeroDivisionError

    def refuse(_: object) -> Any:
        raise vmodl.EncodeError("not this one")

    def deep(_: object) -> Any:
        raise RecursionError

    identity = toy.LinuxIdentity(host_name=OwnName(name="x"), domain="d")
    for hook, message in (
        (fail, r"^hostName: refused by the hook of OwnName$"),
        (refuse, r"^hostName: not this one$"),
        (deep, r"^nested too deeply$"),
    ):
        serializer.converter.register_unstructure_hook(OwnName, hook)
        with pytest.raises(vmodl.EncodeError, match=message):
            serializer.unstructure(identity)


def test_a_hook_may_refuse_in_the_serializers_words(serializer: vmodl.Serializer) -> None:
    def refuse(_: object, __: object) -> Any:
        raise vmodl.DecodeError("not this one", "name")

    serializer.converter.register_structure_hook(toy.FixedName, refuse)
    with pytest.raises(vmodl.DecodeError, match=r"^hostName\.name: not this one$"):
        serializer.structure(IDENTITY, toy.Identity)


def test_each_way_to_register_one(serializer: vmodl.Serializer) -> None:
    converter = serializer.converter
    identity = toy.LinuxIdentity(host_name=OwnName(name="x"), domain="d")

    def registered() -> Iterator[None]:
        converter.register_unstructure_hook_func(lambda cls: cls is OwnName, lambda _: 1)
        yield
        converter.register_unstructure_hook_factory(
            lambda cls: cls is OwnName, lambda _: lambda _: 2
        )
        yield

    for number, _ in enumerate(registered(), 1):
        assert serializer.unstructure(identity)["hostName"] == number

    def registered_for_decoding() -> Iterator[None]:
        converter.register_structure_hook_func(lambda cls: cls is toy.FixedName, lambda *_: 1)
        yield
        converter.register_structure_hook_factory(
            lambda cls: cls is toy.FixedName, lambda _: lambda *_: 2
        )
        yield

    for number, _ in enumerate(registered_for_decoding(), 1):
        assert serializer.structure(IDENTITY, toy.Identity).host_name == number


def test_hooks_as_decorators(serializer: vmodl.Serializer) -> None:
    def encode(value):  # type: ignore[no-untyped-def]  # cattrs reads the annotations
        return {"_typeName": "FixedName", "name": "decorated"}

    def decode(data, _):  # type: ignore[no-untyped-def]
        return OwnName(name="decorated")

    encode.__annotations__ = {"value": OwnName}
    decode.__annotations__ = {"return": OwnName}
    assert serializer.unstructure(OwnName(name="x")) == NAME
    assert serializer.structure(NAME, OwnName).name == "x"
    serializer.converter.register_unstructure_hook(encode)
    serializer.converter.register_structure_hook(decode)
    assert serializer.unstructure(OwnName(name="x"))["name"] == "decorated"
    assert serializer.structure(NAME, OwnName).name == "decorated"


def test_hooks_for_enums(serializer: vmodl.Serializer) -> None:
    converter = serializer.converter
    assert converter.structure("paused", toy.PowerState).is_unknown
    assert converter.unstructure(toy.PowerState.POWERED_ON) == "poweredOn"
    converter.register_structure_hook(toy.PowerState, lambda data, cls: cls(data.strip()))
    state = serializer.structure(" poweredOn ", toy.PowerState)
    assert state is toy.PowerState.POWERED_ON


def test_other_classes_are_cattrs_own(serializer: vmodl.Serializer) -> None:
    fields = {"name": attrs.field(type=toy.FixedName), "count": attrs.field(type=int)}
    pair_class: Any = attrs.make_class("Pair", fields)
    converter = serializer.converter
    pair = pair_class(toy.FixedName(name="x"), 5)
    data = {"name": NAME, "count": 5}
    assert converter.unstructure(pair) == serializer.unstructure(pair) == data
    assert converter.structure({"name": NAME, "count": "5"}, pair_class) == pair
    converter.register_structure_hook(pair_class, lambda *_: 7)
    converter.register_unstructure_hook(pair_class, lambda _: 8)
    assert converter.structure(data, pair_class) == 7
    assert converter.unstructure(pair) == 8


def test_the_converter_decodes_and_encodes_as_the_functions_do(
    serializer: vmodl.Serializer,
) -> None:
    converter = serializer.converter
    assert converter is serializer.converter
    identity = toy.LinuxIdentity(host_name=toy.FixedName(name="x"), domain="d")
    assert converter.structure(IDENTITY, toy.Identity) == identity
    assert converter.unstructure(identity) == IDENTITY
    assert converter.structure([IDENTITY], list[toy.Identity]) == [identity]


def test_the_converter_guards_as_the_functions_do(serializer: vmodl.Serializer) -> None:
    value: Any = 1
    for _ in range(20_000):
        value = toy.KeyValue(key="k", value=value)
    with pytest.raises(vmodl.EncodeError, match=r"^nested too deeply$"):
        serializer.converter.unstructure(value)
    while isinstance(value, toy.KeyValue):  # taken apart gently
        value = value.value
    data: Any = {"_typeName": "MethodFault"}
    for _ in range(10_000):
        data = {"_typeName": "MethodFault", "faultCause": data}
    with pytest.raises(vmodl.DecodeError, match=r"^nested too deeply$"):
        serializer.converter.structure(data, toy.MethodFault)
    with pytest.raises(TypeError, match="can't be copied"):
        serializer.converter.copy()


def test_annotations_are_resolved_for_cattrs(serializer: vmodl.Serializer) -> None:
    serializer.converter.register_unstructure_hook(toy.Shadow, lambda _: 1)
    fields = attrs.fields(toy.Shadow)
    assert fields.str.type is str
    assert fields.list.type == list[str] | None
    serializer.converter.register_unstructure_hook(toy.Tree, lambda _: 1)
    assert attrs.fields(toy.Tree).children.type == list[toy.Tree] | None
    assert attrs.fields(toy.Tree).owner.type == vmodl.ManagedObjectReference | None

    @define(kw_only=True)
    class Odd(toy.FixedName):  # type: ignore[misc]  # made at run time
        more: NoSuchName = None  # type: ignore[name-defined]  # noqa: F821  # that is the test

    with pytest.raises(NameError, match="NoSuchName"):
        serializer.converter.register_structure_hook(Odd, lambda *_: None)
