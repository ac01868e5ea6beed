from pathlib import Path
from typing import Any

import pytest

from codegen import errata
from codegen.errors import BuildError


def document() -> dict[str, Any]:
    return {
        "paths": {"/A/{moId}/b": {"post": {"x-faults": ["F"]}}},
        "x-managed-types": {},
        "components": {"schemas": {"A": {"type": "object"}}},
    }


def test_changes_are_applied() -> None:
    changed = document()
    errata.apply(
        changed,
        {
            "/components/schemas/A/type": {"op": "replace", "value": "string", "reason": "r"},
            "/components/schemas/B": {"op": "add", "value": {}, "reason": "r"},
            "/paths/~1A~1{moId}~1b/post/x-faults/-": {"op": "add", "value": "G", "reason": "r"},
        },
        "1",
    )
    assert changed["components"]["schemas"] == {"A": {"type": "string"}, "B": {}}
    assert changed["paths"]["/A/{moId}/b"]["post"]["x-faults"] == ["F", "G"]


def test_what_is_added_may_come_first() -> None:
    changed = document()
    entry = {"op": "add", "value": 1, "first": True, "reason": "r"}
    errata.apply(changed, {"/components/schemas/A/first": entry}, "1")
    assert list(changed["components"]["schemas"]["A"]) == ["first", "type"]


def test_other_releases_are_left_alone() -> None:
    changed = document()
    entry = {"op": "remove", "reason": "r", "except_releases": ["1"]}
    errata.apply(changed, {"/components/schemas/A": entry}, "1")
    assert "A" in changed["components"]["schemas"]


@pytest.mark.parametrize(
    ("pointer", "entry"),
    [
        ("/components/schemas/B", {"op": "remove"}),
        ("/components/schemas/B/type", {"op": "add", "value": 1}),
        ("/components/schemas/A", {"op": "add", "value": {}}),
        ("/components/schemas/A/type", {"op": "replace", "value": "object"}),
        ("/paths/~1A~1{moId}~1b/post/x-faults/-", {"op": "add", "value": "F"}),
        ("/components/schemas/A/type", {"op": "alter", "value": 1}),
    ],
)
def test_an_entry_that_does_not_fit_fails(pointer: str, entry: dict[str, Any]) -> None:
    with pytest.raises(BuildError, match=pointer.split("{")[0]):
        errata.apply(document(), {pointer: {**entry, "reason": "r"}}, "1")


def test_an_entry_needs_a_reason() -> None:
    with pytest.raises(BuildError, match="reason"):
        errata.apply(document(), {"/components/schemas/A": {"op": "remove"}}, "1")


@pytest.mark.parametrize("entry", [{"op": "remove", "reason": "r", "why": "x"}, {"reason": "r"}, 5])
def test_an_entry_has_its_own_members_alone(entry: Any) -> None:
    with pytest.raises(BuildError, match="/components/schemas/A"):
        errata.apply(document(), {"/components/schemas/A": entry}, "1")


@pytest.mark.parametrize(
    "pointer",
    ["components", "/components/schemas/A/type/x", "/paths/~1A~1{moId}~1b/post/x-faults/0"],
)
def test_a_pointer_leads_to_a_member(pointer: str) -> None:
    with pytest.raises(BuildError, match=pointer.partition("{")[0]):
        errata.apply(document(), {pointer: {"op": "add", "value": 1, "reason": "r"}}, "1")


def test_a_file_is_read_or_named(tmp_path: Path) -> None:
    path = tmp_path / "errata.toml"
    with pytest.raises(BuildError, match=r"errata\.toml"):
        errata.load(path)
    path.write_text("[x")
    with pytest.raises(BuildError, match=r"errata\.toml"):
        errata.load(path)
    path.write_text('["/a"]\nop = "remove"\nreason = "r"\n')
    assert errata.load(path) == {"/a": {"op": "remove", "reason": "r"}}
