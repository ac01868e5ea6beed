"""Classes that users derive from those of the schema."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import toy
import vmodl

# mypy knows no fields of classes that are made at run time.
define: Any = attrs.define
frozen: Any = attrs.frozen


def test_a_class_of_the_users_own() -> None:
    @define(kw_only=True)
    class TaggedName(toy.FixedName):  # type: ignore[misc]  # made at run time
        tag: str = "none"

    data = {"_typeName": "FixedName", "name": "x"}
    assert toy.unstructure(TaggedName(name="x", tag="t")) == data
    for strict in (False, True):
        assert toy.structure(data, TaggedName, strict=strict) == TaggedName(name="x")
    with pytest.raises(
        vmodl.DecodeError, match="expected FixedName or a subtype, found PrefixName"
    ):
        toy.structure({"_typeName": "PrefixName", "base": "x"}, TaggedName)


def test_a_subclass_may_validate() -> None:
    def short(_: object, __: object, value: str) -> None:
        if len(value) > 15:
            raise ValueError("too long")

    @define(kw_only=True)
    class ShortName(toy.FixedName):  # type: ignore[misc]  # made at run time
        name: str = attrs.field(validator=short, metadata=attrs.fields(toy.FixedName).name.metadata)

    assert toy.unstructure(ShortName(name="web-01"))["name"] == "web-01"
    assert toy.structure({"name": "web-01"}, ShortName) == ShortName(name="web-01")
    with pytest.raises(ValueError, match="too long"):
        ShortName(name="x" * 16)
    with pytest.raises(vmodl.DecodeError, match=r"^refused by ShortName$") as caught:
        toy.structure({"_typeName": "FixedName", "name": "x" * 16}, ShortName)
    assert isinstance(caught.value.__cause__, ValueError)


def test_a_subclass_may_convert_and_finish_itself() -> None:
    metadata = attrs.fields(toy.FixedName).name.metadata

    @define(kw_only=True)
    class Converted(toy.FixedName):  # type: ignore[misc]  # made at run time
        name: str = attrs.field(converter=str.upper, alias="title", metadata=metadata)

    assert toy.structure({"name": "x"}, Converted) == Converted(title="X")

    @define(kw_only=True)
    class Finished(toy.FixedName):  # type: ignore[misc]  # made at run time
        def __attrs_post_init__(self: Any) -> None:
            self.name = f"{self.name}!"

    assert toy.structure({"name": "x"}, Finished).name == "x!"


def test_a_frozen_subclass() -> None:
    @frozen(kw_only=True)
    class Frozen(toy.PrefixName):  # type: ignore[misc]  # made at run time
        pass

    value = toy.structure({"_typeName": "PrefixName", "base": "x"}, Frozen)
    assert value == Frozen(base="x")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.base = "y"


def test_members_of_own_classes_are_required_and_checked_as_those_of_the_schema() -> None:
    @define(kw_only=True)
    class OwnTree(toy.Tree):  # type: ignore[misc]  # made at run time
        pass

    @frozen(kw_only=True)
    class OwnReference(vmodl.ManagedObjectReference):
        pass

    assert toy.structure({"name": "n"}, OwnTree) == OwnTree(name="n")
    assert toy.structure({"name": 5}, OwnTree).name == 5  # plain values are not checked
    assert toy.unstructure(OwnTree(name="n")) == {"_typeName": "Tree", "name": "n"}
    with pytest.raises(vmodl.DecodeError, match=r"^name: required$"):
        toy.structure({}, OwnTree)
    with pytest.raises(vmodl.EncodeError, match=r"^name: required$"):
        toy.unstructure(OwnTree(name=None))
    with pytest.raises(vmodl.DecodeError, match=r"^value: expected string, found a number$"):
        toy.structure({"type": "Machine", "value": 5}, OwnReference)
