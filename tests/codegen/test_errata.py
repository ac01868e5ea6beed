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
        {"vim25": changed},
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
    errata.apply({"vim25": changed}, {"/components/schemas/A/first": entry}, "1")
    assert list(changed["components"]["schemas"]["A"]) == ["first", "type"]


@pytest.mark.parametrize(
    ("limits", "release", "applies"),
    [
        ({"since": "2"}, "1.9", False),
        ({"since": "2"}, "2", True),
        ({"since": "2", "before": "3"}, "2.5", True),
        ({"since": "2", "before": "3"}, "3", False),
        ({"before": "10"}, "9", True),
    ],
)
def test_other_releases_are_left_alone(limits: dict[str, str], release: str, applies: bool) -> None:
    changed = document()
    entry = {"op": "remove", "reason": "r", **limits}
    errata.apply({"vim25": changed}, {"/components/schemas/A": entry}, release)
    assert ("A" in changed["components"]["schemas"]) != applies


def test_an_entry_for_a_service() -> None:
    """Of a service that the release's library does not have, it says nothing."""
    vim25, sms = document(), document()
    entries = {
        "sms#/components/schemas/A": {"op": "remove", "reason": "r"},
        "vsan#/components/schemas/A": {"op": "remove", "reason": "r"},
    }
    errata.apply({"vim25": vim25, "sms": sms}, entries, "1")
    assert "A" in vim25["components"]["schemas"]
    assert "A" not in sms["components"]["schemas"]


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
        errata.apply({"vim25": document()}, {pointer: {**entry, "reason": "r"}}, "1")


def test_an_entry_needs_a_reason() -> None:
    with pytest.raises(BuildError, match="reason"):
        errata.apply({"vim25": document()}, {"/components/schemas/A": {"op": "remove"}}, "1")


@pytest.mark.parametrize("entry", [{"op": "remove", "reason": "r", "why": "x"}, {"reason": "r"}, 5])
def test_an_entry_has_its_own_members_alone(entry: Any) -> None:
    with pytest.raises(BuildError, match="/components/schemas/A"):
        errata.apply({"vim25": document()}, {"/components/schemas/A": entry}, "1")


@pytest.mark.parametrize(
    "pointer",
    ["components", "/components/schemas/A/type/x", "/paths/~1A~1{moId}~1b/post/x-faults/0"],
)
def test_a_pointer_leads_to_a_member(pointer: str) -> None:
    with pytest.raises(BuildError, match=pointer.partition("{")[0]):
        errata.apply(
            {"vim25": document()}, {pointer: {"op": "add", "value": 1, "reason": "r"}}, "1"
        )


def test_a_file_is_read_or_named(tmp_path: Path) -> None:
    path = tmp_path / "errata.toml"
    with pytest.raises(BuildError, match=r"errata\.toml"):
        errata.load(path)
    path.write_text("[x")
    with pytest.raises(BuildError, match=r"errata\.toml"):
        errata.load(path)
    path.write_text('["/a"]\nop = "remove"\nreason = "r"\n')
    assert errata.load(path) == {"/a": {"op": "remove", "reason": "r"}}
