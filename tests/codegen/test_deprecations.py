"""What is deprecated, from a table of facts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen import deprecations
from codegen.errors import BuildError

TABLE = """
release = "9.1"
[operations]
"Box/Open" = { since = "8.0", instead = "Box.OpenEx" }
"pbm/Policy/name" = {}
[types]
"Thing" = { since = "9.0" }
[fields]
"Thing.color" = { since = "8.0" }
"Request.hard" = { since = "8.0" }
"""


def documents() -> dict[str, dict[str, Any]]:
    schemas = {
        "Thing": {"allOf": [{"$ref": "#/base"}, {"properties": {"color": {"$ref": "#/Color"}}}]},
        "Request": {"properties": {"hard": {"type": "boolean"}}},
    }
    return {
        "vim25": {
            "paths": {"/Box/{moId}/Open": {"post": {}}},
            "components": {"schemas": schemas},
        },
        "pbm": {
            "paths": {"/pbm/Policy/{moId}/name": {"get": {}}},
            "components": {"schemas": {}},
        },
    }


@pytest.fixture
def table(tmp_path: Path) -> deprecations.Deprecations:
    path = tmp_path / "deprecations.toml"
    path.write_text(TABLE)
    return deprecations.load(path)


def test_a_release_has_those_up_to_it(table: deprecations.Deprecations) -> None:
    built = documents()
    deprecations.apply(built, table, "8.0.2.0")
    vim25, pbm = built["vim25"], built["pbm"]
    assert vim25["paths"]["/Box/{moId}/Open"]["post"]["x-deprecated"] == {
        "since": "8.0",
        "instead": "Box.OpenEx",
    }
    thing = vim25["components"]["schemas"]["Thing"]
    color = thing["allOf"][1]["properties"]["color"]
    assert color == {"allOf": [{"$ref": "#/Color"}], "x-deprecated": {"since": "8.0"}}
    hard = vim25["components"]["schemas"]["Request"]["properties"]["hard"]
    assert hard["x-deprecated"] == {"since": "8.0"}
    assert "x-deprecated" not in thing  # later
    assert pbm["paths"]["/pbm/Policy/{moId}/name"]["get"] == {}  # nobody says since when


def test_those_without_a_release_hold_from_the_source_on(
    table: deprecations.Deprecations,
) -> None:
    built = documents()
    deprecations.apply(built, table, "9.1")
    assert built["pbm"]["paths"]["/pbm/Policy/{moId}/name"]["get"] == {"x-deprecated": {}}
    assert built["vim25"]["components"]["schemas"]["Thing"]["x-deprecated"] == {"since": "9.0"}


def test_what_the_source_does_not_have_is_an_error(table: deprecations.Deprecations) -> None:
    built = documents()
    del built["vim25"]["components"]["schemas"]["Thing"]
    deprecations.apply(built, table, "9.0")  # a release may lack it
    with pytest.raises(BuildError, match="the release has no 'Thing'"):
        deprecations.apply(built, table, "9.1")


def test_a_table_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"none\.toml"):
        deprecations.load(tmp_path / "none.toml")
    (tmp_path / "odd.toml").write_text("release = '1'")
    with pytest.raises(BuildError, match="operations"):
        deprecations.load(tmp_path / "odd.toml")
