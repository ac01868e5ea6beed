"""What pyVmomi does with the same content; runs in its own environment.

python benchmarks/peer_tasks.py TASK <names, files and types as JSON
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from memory import bytes_each, renumber
from pyVmomi import SoapAdapter, VmomiSupport

VERSION = "vim.version.v8_0_2_0"
NAMESPACE = "urn:vim25"


class Stub:
    """What the deserializer asks of a connection."""

    version = VERSION


def build(data: Any, declared: Any) -> Any:
    """Turn VI JSON into pyVmomi's objects, by its own types."""
    if isinstance(data, list):
        return declared([build(item, declared.Item) for item in data])
    if not isinstance(data, dict):
        return convert(data, declared)
    name = data.get("_typeName")
    if name == "ManagedObjectReference":
        return VmomiSupport.GetWsdlType(NAMESPACE, data["type"])(data["value"])
    if "_value" in data:
        kind = box_type(name)
        return build(data["_value"], kind)
    cls = VmomiSupport.GetWsdlType(NAMESPACE, name)
    value = cls()
    for key, item in data.items():
        if key != "_typeName":
            info = value._GetPropertyInfo(key)
            setattr(value, info.name, build(item, info.type))
    return value


def box_type(name: str) -> Any:
    """Return the type of a boxed value."""
    if name.startswith("ArrayOf"):
        element = name.removeprefix("ArrayOf")
        if element == "ManagedObjectReference":
            return VmomiSupport.ManagedObject.Array
        return VmomiSupport.CreateArrayType(box_type(element))
    for namespace in (NAMESPACE, VmomiSupport.XMLNS_XSD):
        try:
            return VmomiSupport.GetWsdlType(namespace, name)
        except KeyError:
            continue
    raise KeyError(name)


def convert(data: Any, declared: Any) -> Any:
    """Turn a plain value into what pyVmomi's serializer wants."""
    if declared is VmomiSupport.datetime:
        return VmomiSupport.Iso8601.ParseISO8601(data)
    if isinstance(declared, type) and issubclass(declared, int | str) and declared is not bool:
        return declared(data)
    return data


def best(function: Callable[[], object]) -> float:
    """Return the median time of one call, in seconds."""
    function()
    times = []
    end = time.perf_counter() + 2
    while time.perf_counter() < end or len(times) < 3:
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def to_soap(value: Any) -> str:
    """Return an object as the SOAP element that a server sends."""
    info = VmomiSupport.Object(name="returnval", type=object, version=VERSION, flags=0)
    return SoapAdapter.SerializeToStr(value, info, VERSION)


def from_soap(text: str, cls: Any) -> Any:
    """Read it back, as a call does."""
    return SoapAdapter.Deserialize(text, cls, Stub())


def decoding(data: bytes) -> dict[str, float]:
    """Time both ways of one payload."""
    value = build(json.loads(data), None)
    text = to_soap(value).encode()
    cls = type(value)
    return {
        "decode": best(lambda: from_soap(text, cls)),
        "encode": best(lambda: to_soap(value)),
    }


def memory(data: bytes) -> dict[str, float]:
    """Return the bytes that one of 10,000 decoded VM configurations takes."""
    value = build(json.loads(data), None)
    text, cls = to_soap(value), type(value)
    return {"bytes": bytes_each(lambda number: from_soap(renumber(text, number), cls))}


def main() -> None:
    """Run one task on each payload, and print what came out as JSON."""
    task = {"decoding": decoding, "memory": memory}[sys.argv[1]]
    names: dict[str, tuple[str, str]] = json.load(sys.stdin)
    results = {name: task(Path(path).read_bytes()) for name, (path, _) in names.items()}
    print(json.dumps(results))


if __name__ == "__main__":
    main()
