"""Tables of a generated package: classes that are made when they are asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

import pytest

import toy
import vmodl
from vmodl.tables import Table, data_types, enum_types, fault_types, managed_types

PAGES = "https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest"


def module() -> dict[str, Any]:
    """Return the globals of a module of the toy package."""
    return {"__name__": "toy"}


class Together(dict[str, Any]):
    """Rows that are found by none of two threads before both ask."""

    def __init__(self, rows: Mapping[str, Any]) -> None:
        super().__init__(rows)
        self._both = threading.Barrier(2, timeout=10)

    def get(self, key: str, default: Any = None) -> Any:
        self._both.wait()
        return super().get(key, default)


@pytest.mark.parametrize(
    ("types", "row"),
    [
        (data_types, ("Thing", None, "", "", "", ("name", "name", "string", ""))),
        (fault_types, ("Thing", None, "", "", "")),
        (enum_types, ("Thing", "", "", "", ("A", "a"))),
        (managed_types, (None, "", "", "", {})),
    ],
)
def test_threads_that_ask_at_once_get_one_class(
    types: Callable[[dict[str, Any], Mapping[str, Any]], Table], row: tuple[Any, ...]
) -> None:
    namespace = module()
    find, _ = types(namespace, Together({"Thing": row}))
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(find("Thing"))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert found[0] is found[1] is namespace["Thing"]


def test_names_that_no_row_has() -> None:
    find, names = data_types(module(), {"B": ("B", None, "", "", ""), "A": ("A", None, "", "", "")})
    assert names() == ["A", "B"]
    with pytest.raises(AttributeError, match=r"^module 'toy' has no attribute 'C'$"):
        find("C")


def test_what_a_row_makes() -> None:
    rows = {
        "Wide": ("wide", "Name", "toy.Wide", "2.0", "A wide name.", ("at", "atWire", "int?", "2.0"))
    }
    cls: Any = data_types(module(), rows).getattr("Wide")
    assert issubclass(cls, toy.Name)
    assert (cls.__name__, cls.__qualname__, cls.__module__) == ("Wide", "Wide", "toy")
    assert cls(at=5).at == 5
    assert cls().at is None
    assert cls.__doc__ == (
        f"``toy.Wide``. Since 2.0.\n\nA wide name.\n\n{PAGES}/data-structures/wide/"
    )


def test_roots() -> None:
    find, _ = data_types(module(), {"A": ("A", None, "", "", "")})
    assert find("A").__bases__ == (vmodl.DataObject,)
    find, _ = fault_types(module(), {"A": ("A", None, "", "", "")})
    assert find("A").__bases__ == (vmodl.Fault,)
    assert find("A").__doc__ == f"{PAGES}/data-structures/A/"
    find, _ = managed_types(module(), {"A": (None, "", "", "", {})})
    assert find("A").__bases__ == (vmodl.ManagedObject,)
    assert not find("A").__doc__


def test_enumerated_types() -> None:
    rows = {"Level": ("level", "toy.Level", "2.0", "", ("LOW", "low"), ("HIGH", "high"))}
    cls: Any = enum_types(module(), rows).getattr("Level")
    assert issubclass(cls, vmodl.OpenEnum)
    assert [(member.name, member.value) for member in cls] == [("LOW", "low"), ("HIGH", "high")]
    assert (cls.__name__, cls.__qualname__, cls.__module__) == ("Level", "Level", "toy")
    assert cls.__doc__ == (f"``toy.Level``. Since 2.0.\n\n{PAGES}/data-structures/level_enum/")


def test_a_class_is_made_once_and_kept() -> None:
    assert toy.FixedName is toy.FixedName
    assert toy.data.toy.FixedName is toy.FixedName
    assert toy.FixedName.__base__ is toy.Name
