"""Each primitive type: what it takes, both ways, and what it refuses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

import toy
import vmodl
from vmodl.codec.primitives import PRIMITIVES, decode_byte_array

# Each member of toy.Primitives, but the numbers' limits: in Python, and on the wire.
VALUES: list[tuple[str, Any, Any]] = [
    ("boolean", True, True),
    ("byte", -5, -5),
    ("short", 300, 300),
    ("int_", 70_000, 70_000),
    ("long", 1 << 40, 1 << 40),
    ("float_", 0.5, 0.5),
    ("double", -1.5e300, -1.5e300),
    ("string", "grüße", "grüße"),
    ("any_uri", "https://example.com/", "https://example.com/"),
    ("date_time", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), "2024-01-02T03:04:05Z"),
    ("base64_binary", b"\x00\xff", "AP8="),
    ("byte_array", b"\x00\xff", [0, -1]),
]


@pytest.mark.parametrize(("name", "value", "written"), VALUES, ids=[name for name, *_ in VALUES])
def test_members(name: str, value: Any, written: Any) -> None:
    wire = {"int_": "int", "float_": "float", "any_uri": "anyURI", "date_time": "dateTime"}.get(
        name, name.replace("_b", "B").replace("_a", "A")
    )
    data = {"_typeName": "Primitives", wire: written}
    written_again = toy.unstructure(toy.Primitives(**{name: value}))
    assert written_again == data
    assert type(written_again[wire]) is type(written)
    for strict in (False, True):
        decoded = getattr(toy.structure(data, toy.Primitives, strict=strict), name)
        assert decoded == value
        assert type(decoded) is type(value)


# What is of a wrong type, for each primitive: refused by the encoder, and by strict decoding.
WRONG = [
    ("boolean", 1, "boolean", "a number"),
    ("byte", "1", "byte", "a string"),
    ("short", True, "short", "a boolean"),
    ("int", 1.0, "int", "a number"),
    ("int", True, "int", "a boolean"),
    ("long", None, "long", "null"),
    ("float", "0.5", "float", "a string"),
    ("float", True, "float", "a boolean"),
    ("double", [], "double", "an array"),
    ("string", 5, "string", "a number"),
    ("anyURI", {}, "anyURI", "an object"),
    ("PropertyPath", 1, "PropertyPath", "a number"),
    ("MethodName", None, "MethodName", "null"),
    ("TypeName", False, "TypeName", "a boolean"),
]


@pytest.mark.parametrize(("type_name", "value", "expected", "found"), WRONG)
def test_wrong_types(type_name: str, value: Any, expected: str, found: str) -> None:
    message = f"expected {expected}, found {found}"
    with pytest.raises(vmodl.EncodeError) as refused:
        toy.unstructure(value, type_name)
    assert str(refused.value) == message
    with pytest.raises(vmodl.DecodeError) as undecoded:
        toy.structure(value, type_name, strict=True)
    assert str(undecoded.value) == message


def test_what_is_no_json_is_named_by_its_type() -> None:
    with pytest.raises(vmodl.EncodeError, match=r"^expected string, found a complex$"):
        toy.unstructure(1j, "string")


def test_each_type_has_a_name_of_its_own() -> None:
    assert all(primitive.marker is not vmodl.Array for primitive in PRIMITIVES.values())
    assert len({primitive.marker for primitive in PRIMITIVES.values()}) == len(PRIMITIVES)


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
    for strict in (False, True):
        value = toy.structure(text, "dateTime", strict=strict)
        assert value.tzinfo is not None
        assert toy.unstructure(value, "dateTime") == written


def test_a_time_without_zone_is_taken_for_utc() -> None:
    value = toy.structure("2024-01-02T03:04:05", "dateTime")
    assert value == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_times_of_other_zones_are_written_in_utc() -> None:
    east = timezone(timedelta(hours=2))
    assert toy.unstructure(datetime(2024, 1, 2, 3, tzinfo=east), "dateTime") == (
        "2024-01-02T01:00:00Z"
    )


def test_bad_times() -> None:
    with pytest.raises(vmodl.EncodeError, match="no time zone"):
        toy.unstructure(datetime(2024, 1, 1), "dateTime")
    late = datetime(9999, 12, 31, 23, tzinfo=timezone(-timedelta(hours=5)))
    with pytest.raises(vmodl.EncodeError, match="years 1 to 9999"):
        toy.unstructure(late, "dateTime")
    with pytest.raises(vmodl.EncodeError, match=r"^expected dateTime, found a string$"):
        toy.unstructure("2024-01-02T03:04:05Z", "dateTime")
    for value, found in (("yesterday", "a string"), (5, "a number")):
        for strict in (False, True):
            with pytest.raises(vmodl.DecodeError) as caught:
                toy.structure(value, "dateTime", strict=strict)
            assert str(caught.value) == f"expected dateTime (RFC 3339), found {found}"


@pytest.mark.parametrize(
    "text",
    [
        "20200101T000000Z",
        "2020-01-01",
        "2020-01-01T00:00:00",
        "2020-01-01T00:00:00.Z",
        "2020-01-01T00:00:00Z ",
        "\uff12020-01-01T00:00:00Z",  # a digit of another script
    ],
)
def test_times_that_are_not_strict(text: str) -> None:
    with pytest.raises(vmodl.DecodeError, match="RFC 3339"):
        toy.structure(text, "dateTime", strict=True)


# Numbers.


@pytest.mark.parametrize(("name", "bits"), [("byte", 8), ("short", 16), ("int", 32), ("long", 64)])
def test_integers_keep_their_limits(name: str, bits: int) -> None:
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    member = "int_" if name == "int" else name
    for limit in (low, high):
        assert toy.unstructure(limit, name) == limit
        assert toy.structure(limit, name, strict=True) == limit
        assert toy.unstructure(toy.Primitives(**{member: limit}))[name] == limit
        beyond = limit + (1 if limit > 0 else -1)
        message = rf"^expected {name} \({low} to {high}\), found a number outside$"
        with pytest.raises(vmodl.EncodeError, match=message):
            toy.unstructure(beyond, name)
        with pytest.raises(vmodl.DecodeError, match=message):
            toy.structure(beyond, name, strict=True)
        with pytest.raises(vmodl.EncodeError, match=f"^{name}: expected"):
            toy.unstructure(toy.Primitives(**{member: beyond}))
        data = {"_typeName": "Primitives", name: beyond}
        with pytest.raises(vmodl.DecodeError, match=f"^{name}: expected"):
            toy.structure(data, toy.Primitives, strict=True)


def test_marked_integers_are_written_plain() -> None:
    written = toy.unstructure(toy.Primitives(int_=vmodl.Short(5)))["int"]
    assert written == 5
    assert type(written) is int


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_what_json_has_no_number_for(value: float) -> None:
    with pytest.raises(vmodl.EncodeError, match="found a number that it can't hold"):
        toy.dumps(toy.KeyValue(key="k", value=value))
    with pytest.raises(vmodl.EncodeError, match=r"^double: .*found a number that it can't hold"):
        toy.dumps(toy.Primitives(double=value))
    with pytest.raises(vmodl.DecodeError, match=r"^expected float, found a number that it can't"):
        toy.structure(value, "float", strict=True)
    with pytest.raises(vmodl.DecodeError, match="not JSON"):
        toy.loads('{"_typeName": "KeyValue", "key": "k", "value": NaN}', toy.KeyValue)


def test_integers_pass_for_reals() -> None:
    for name in ("float", "double"):
        for value in (toy.unstructure(5, name), toy.structure(5, name, strict=True)):
            assert value == 5
            assert type(value) is float
        with pytest.raises(vmodl.EncodeError, match="a number that it can't hold"):
            toy.unstructure(10**400, name)


def test_a_boolean_is_no_number() -> None:
    with pytest.raises(vmodl.EncodeError, match="expected int, found a boolean"):
        toy.unstructure(True, "int")


# Texts.


def test_texts_are_written_plain() -> None:
    written = toy.unstructure(toy.Primitives(string=vmodl.Secret("x")))["string"]
    assert written == "x"
    assert type(written) is str


# Bytes.


@pytest.mark.parametrize("wrong", [True, "1", 1.0, None, -129, 256])
def test_what_is_no_byte(wrong: Any) -> None:
    data = {"_typeName": "Primitives", "byteArray": [-128, wrong, 255]}
    with pytest.raises(vmodl.DecodeError, match=r"^byteArray\[1\]: expected byte \(-128 to 127\)$"):
        toy.structure(data, toy.Primitives)


def test_unsigned_bytes_are_taken_but_for_strict() -> None:
    assert toy.structure([-128, -1, 0, 127, 128, 255], "byte[]") == b"\x80\xff\x00\x7f\x80\xff"
    assert toy.structure([-128, 127], "byte[]", strict=True) == b"\x80\x7f"
    with pytest.raises(vmodl.DecodeError, match=r"^\[1\]: expected byte \(-128 to 127\)$"):
        toy.structure([127, 128], "byte[]", strict=True)
    with pytest.raises(vmodl.DecodeError, match=r"^expected an array of bytes, found a string$"):
        decode_byte_array("AP8=")


@pytest.mark.parametrize("type_name", ["byte[]", "base64Binary"])
def test_bytes_are_written(type_name: str) -> None:
    for value in (b"\x00\x80", bytearray(b"\x00\x80"), vmodl.ByteArray(b"\x00\x80")):
        written = toy.unstructure(value, type_name)
        assert written == ([0, -128] if type_name == "byte[]" else "AIA=")
    with pytest.raises(vmodl.EncodeError, match=r"^expected bytes, found a string$"):
        toy.unstructure("AIA=", type_name)


def test_base64_may_be_wrapped_but_for_strict() -> None:
    assert toy.structure("AP\r\n8=", "base64Binary") == b"\x00\xff"
    for value, strict in (
        ("AP\n8=", True),
        ("AP8", False),
        ("A*P8=", False),
        (5, False),
        (5, True),
    ):
        found = "a number" if value == 5 else "a string"
        with pytest.raises(vmodl.DecodeError, match=f"^expected base64 text, found {found}$"):
            toy.structure(value, "base64Binary", strict=strict)


# Marks.


@pytest.mark.parametrize(
    ("value", "type_name", "marker"),
    [
        (5, "byte", vmodl.Byte),
        (5, "short", vmodl.Short),
        (5, "int", int),
        (5, "long", vmodl.Long),
        (0.5, "float", vmodl.Float),
        (5, "double", float),
        (True, "boolean", bool),
        ("a", "string", str),
        ("a:b", "anyURI", vmodl.URI),
        ("a.b", "PropertyPath", vmodl.PropertyPath),
        ("m", "MethodName", vmodl.MethodName),
        ("t", "TypeName", vmodl.TypeName),
        (b"x", "base64Binary", bytes),
        (b"x", "byte[]", vmodl.ByteArray),
        (datetime(2024, 1, 1, tzinfo=UTC), "dateTime", datetime),
    ],
)
def test_values_are_marked_with_the_type_of_their_place(
    value: Any, type_name: str, marker: type
) -> None:
    marked = vmodl.boxed(value, type_name)
    assert marked == value
    assert type(marked) is marker


def test_arrays_are_marked_and_objects_are_not() -> None:
    assert vmodl.boxed(None, "byte") is None
    array = vmodl.boxed([1], "int[]")
    assert type(array) is vmodl.Array
    assert array.element_type == "int"
    assert array == [1]
    name = toy.FixedName(name="x")
    assert vmodl.boxed(name, "Name") is name
