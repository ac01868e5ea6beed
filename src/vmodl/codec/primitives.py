"""Primitive types: the check and the conversion of each, both ways.

The names are those of ``_typeName``. A *decoder* turns JSON into the Python
value and trusts JSON's own types unless it is strict; an *encoder* refuses
what the wire type can't hold.
"""

from __future__ import annotations

import binascii
import math
import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from vmodl.codec.errors import DecodeError, EncodeError
from vmodl.types import boxes

__all__ = ["PRIMITIVES", "Primitive", "array_name", "boxed", "describe"]


class Primitive(NamedTuple):
    """One primitive type."""

    decode: Callable[[Any], Any] | None
    """Converts JSON; ``None`` where JSON's value is the Python value."""
    check: Callable[[Any], Any]
    """Decodes strictly."""
    encode: Callable[[Any], Any]
    python: type
    """What a value of this type is in a typed place."""
    marker: type
    """What it is in a place of type ``Any``."""
    exact: str = "False"
    """Python source that is true of a ``v`` that is both its JSON and its Python value.

    Decoders and encoders are built with it, so that most values cost no call.
    """


def describe(value: object) -> str:
    """Say what was found, shortly and without telling a secret's value."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case dict():
            return "an object"
        case list():
            return "an array"
    return f"a {type(value).__name__}"


def array_name(element: str) -> str:
    """Return the name of the box of an array: ``int`` -> ``ArrayOfInt``."""
    return "ArrayOfAnyType" if element == "Any" else f"ArrayOf{element[0].upper()}{element[1:]}"


def _integer(name: str, bits: int, marker: type) -> Primitive:
    low, high = -(1 << bits - 1), (1 << bits - 1) - 1

    def fits(value: Any, error: type[DecodeError] | type[EncodeError]) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise error(f"expected {name}, found {describe(value)}")
        if not low <= value <= high:
            raise error(f"expected {name} ({low} to {high}), found a number outside")
        return int(value)

    def check(value: Any) -> int:
        return fits(value, DecodeError)

    def encode(value: Any) -> int:
        return fits(value, EncodeError)

    exact = f"v.__class__ is int and {low} <= v <= {high}"
    return Primitive(None, check, encode, int, marker, exact)


def _real(name: str, marker: type) -> Primitive:
    def fits(value: Any, error: type[DecodeError] | type[EncodeError]) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise error(f"expected {name}, found {describe(value)}")
        try:
            result = float(value)
        except OverflowError:
            result = math.inf
        if not math.isfinite(result):
            raise error(f"expected {name}, found a number that it can't hold")
        return result

    def check(value: Any) -> float:
        return fits(value, DecodeError)

    def encode(value: Any) -> float:
        return fits(value, EncodeError)

    # Infinite and NaN less themselves are NaN.
    return Primitive(None, check, encode, float, marker, "v.__class__ is float and v - v == 0")


def _text(name: str, marker: type) -> Primitive:
    def check(value: Any) -> str:
        if isinstance(value, str):
            return value
        raise DecodeError(f"expected {name}, found {describe(value)}")

    def encode(value: Any) -> str:
        if isinstance(value, str):
            return str.__str__(value)
        raise EncodeError(f"expected {name}, found {describe(value)}")

    return Primitive(None, check, encode, str, marker, "v.__class__ is str")


def _check_boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise DecodeError(f"expected boolean, found {describe(value)}")


def _encode_boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise EncodeError(f"expected boolean, found {describe(value)}")


def _decode_time(value: Any) -> datetime:
    try:
        time = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise DecodeError(f"expected dateTime (RFC 3339), found {describe(value)}") from None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _check_time(value: Any) -> datetime:
    if not isinstance(value, str) or not _RFC_3339.fullmatch(value):
        raise DecodeError(f"expected dateTime (RFC 3339), found {describe(value)}")
    return _decode_time(value)


_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)", re.ASCII)


def _encode_time(value: Any) -> str:
    if value.__class__ is datetime and value.tzinfo is UTC:
        return value.isoformat()[:-6] + "Z"
    if not isinstance(value, datetime):
        raise EncodeError(f"expected dateTime, found {describe(value)}")
    if value.utcoffset() is None:
        raise EncodeError("the time has no time zone: add one, such as datetime.UTC")
    try:
        return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    except OverflowError:
        raise EncodeError("the time lies outside the years 1 to 9999 in UTC") from None


def _decode_binary(value: Any) -> bytes:
    try:
        return b64decode("".join(value.split()), validate=True)  # may be wrapped
    except (AttributeError, TypeError, ValueError, binascii.Error):
        raise DecodeError(f"expected base64 text, found {describe(value)}") from None


def _check_binary(value: Any) -> bytes:
    if not isinstance(value, str) or any(map(str.isspace, value)):
        raise DecodeError(f"expected base64 text, found {describe(value)}")
    return _decode_binary(value)


def _encode_binary(value: Any) -> str:
    if isinstance(value, bytes | bytearray):
        return b64encode(value).decode()
    raise EncodeError(f"expected bytes, found {describe(value)}")


def decode_byte_array(value: Any) -> bytes:
    """Decode ``byte[]``, a list of signed (from some peers unsigned) numbers."""
    if not isinstance(value, list):
        raise DecodeError(f"expected an array of bytes, found {describe(value)}")
    for index, byte in enumerate(value):
        if isinstance(byte, bool) or not isinstance(byte, int) or not -128 <= byte <= 255:
            raise DecodeError("expected byte (-128 to 127)").at(index)
    return bytes(byte & 0xFF for byte in value)


def _check_byte_array(value: Any) -> bytes:
    result = decode_byte_array(value)
    for index, byte in enumerate(value):
        if byte > 127:
            raise DecodeError("expected byte (-128 to 127)").at(index)
    return result


def _encode_byte_array(value: Any) -> list[int]:
    if isinstance(value, bytes | bytearray):
        return memoryview(value).cast("b").tolist()
    raise EncodeError(f"expected bytes, found {describe(value)}")


PRIMITIVES: dict[str, Primitive] = {
    "boolean": Primitive(None, _check_boolean, _encode_boolean, bool, bool, "v.__class__ is bool"),
    "byte": _integer("byte", 8, boxes.Byte),
    "short": _integer("short", 16, boxes.Short),
    "int": _integer("int", 32, int),
    "long": _integer("long", 64, boxes.Long),
    "float": _real("float", boxes.Float),
    "double": _real("double", float),
    "string": _text("string", str),
    "anyURI": _text("anyURI", boxes.URI),
    "PropertyPath": _text("PropertyPath", boxes.PropertyPath),
    "MethodName": _text("MethodName", boxes.MethodName),
    "TypeName": _text("TypeName", boxes.TypeName),
    "dateTime": Primitive(_decode_time, _check_time, _encode_time, datetime, datetime),
    "base64Binary": Primitive(_decode_binary, _check_binary, _encode_binary, bytes, bytes),
    # An array on the wire, one value in Python.
    "byte[]": Primitive(
        decode_byte_array, _check_byte_array, _encode_byte_array, bytes, boxes.ByteArray
    ),
}


def boxed(value: Any, type_name: str) -> Any:
    """Mark a value with the type of its place, so that it keeps it in a slot of type ``Any``.

    ``type_name`` is a wire name, with ``[]`` behind it for an array; objects and
    ``None`` need no mark.
    """
    if value is None:
        return None
    if type_name in PRIMITIVES:
        marker = PRIMITIVES[type_name].marker
        return value if marker in (bool, datetime) else marker(value)
    if type_name.endswith("[]"):
        return boxes.Array(type_name[:-2], value)
    return value
