"""Whatever the schema allows comes back as it was; whatever it does not is a DecodeError."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import vim25

from .conftest import Schema, load
from .random_json import RandomJson

ROOTS = ("DataObject", "MethodFault", "ManagedObjectReference", None)


@pytest.fixture(scope="module")
def drawn(schema: Schema) -> RandomJson:
    return RandomJson(schema)


def check(drawn: RandomJson, name: str, random: Random, depth: int) -> None:
    data = drawn.object(name, random, depth)
    cls = load(name)
    for strict in (False, True):
        value = vim25.structure(data, cls, strict=strict)
        assert type(value) is cls
        written = vim25.unstructure(value)
        assert written == data, json.dumps(data)
        if drawn.schema.root(name) is not None:
            assert next(iter(written)) == "_typeName"
        assert vim25.structure(written, cls, strict=strict) == value


# README: "JSON, both ways"
def test_every_type_once(schema: Schema, drawn: RandomJson) -> None:
    for name in schema.names(*ROOTS):
        check(drawn, name, Random(name), depth=3)


@pytest.mark.slow
def test_every_type_a_hundred_times(schema: Schema, drawn: RandomJson) -> None:
    for name in schema.names(*ROOTS):
        for index in range(100):
            check(drawn, name, Random(f"{name} {index}"), depth=2 + index % 2)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.data())
def test_what_hypothesis_finds(schema: Schema, drawn: RandomJson, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(schema.names(*ROOTS)))
    check(drawn, name, data.draw(st.randoms()), depth=3)


# Broken input.

GARBAGE: list[Any] = [
    None, True, 0, -1, 1 << 70, 1.5, "", "x", "\ud800", [], [None], [[]], {},
    {"_typeName": "int"}, {"_typeName": None}, {"_typeName": "Any", "_value": []},
    {"_typeName": "ArrayOfNothing"},
    {"_typeName": "KeyAnyValue"}, {"type": "Task", "value": "t"}, {"fault": {}},
    "2024-13-45T00:00Z",
]  # fmt: skip


def mutate(data: Any, random: Random) -> Any:
    """Change one place of some JSON: drop, replace, rename or wrap it."""
    if isinstance(data, dict) and data and random.random() < 0.8:
        key = random.choice(list(data))
        action = random.random()
        result = dict(data)
        if action < 0.6:
            result[key] = mutate(data[key], random)
        elif action < 0.75:
            del result[key]
        elif action < 0.85:
            result[random.choice(("x", "_typeName", "_value", "faultstring"))] = result.pop(key)
        else:
            result["_typeName"] = random.choice(("Task", "dumps", "ArrayOf", "VimFault", "", 5))
        return result
    if isinstance(data, list) and data and random.random() < 0.8:
        index = random.randrange(len(data))
        return [*data[:index], mutate(data[index], random), *data[index + 1 :]]
    return random.choice(GARBAGE)


def survive(drawn: RandomJson, names: list[str], seed: int) -> bool:
    """Decode broken input; tells whether it was taken. Nothing but DecodeError may escape."""
    random = Random(seed)
    name = random.choice(names)
    data = drawn.object(name, random, 3)
    for _ in range(random.randrange(1, 4)):
        data = mutate(data, random)
    strict = random.random() < 0.5
    try:
        if random.random() < 0.2:
            text = bytearray(json.dumps(data).encode())
            for _ in range(random.randrange(3)):
                text[random.randrange(len(text))] = random.randrange(256)
            value = vim25.loads(bytes(text), load(name), strict=strict)
        else:
            value = vim25.structure(data, load(name), strict=strict)
    except vim25.DecodeError:
        return False
    try:
        vim25.dumps(value)
    except vim25.EncodeError as error:
        problem = str(error)
    else:
        return True
    # What passes a strict check can be written again, except for half characters.
    assert not strict or "surrogate" in problem, problem
    return True


def test_broken_input(schema: Schema, drawn: RandomJson) -> None:
    names = schema.names(*ROOTS)
    taken = sum(survive(drawn, names, seed) for seed in range(5_000))
    assert 500 < taken < 4_500


@pytest.mark.slow
def test_a_hundred_thousand_broken_inputs(schema: Schema, drawn: RandomJson) -> None:
    names = schema.names(*ROOTS)
    for seed in range(5_000, 110_000):
        survive(drawn, names, seed)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda items: st.lists(items) | st.dictionaries(st.text() | st.just("_typeName"), items),
)


@given(json_values)
def test_any_json_at_all(data: Any) -> None:
    for cls in (vim25.CustomizationSpec, vim25.MethodFault, vim25.KeyAnyValue, "Any", "TaskInfo[]"):
        for strict in (False, True):
            with suppress(vim25.DecodeError):
                vim25.structure(data, cls, strict=strict)


@given(st.binary() | st.text())
def test_any_bytes_at_all(data: bytes | str) -> None:
    with suppress(vim25.DecodeError):
        vim25.loads(data, "Any")


def test_large_strings_pass() -> None:
    text = json.dumps({"_typeName": "CustomizationFixedName", "name": "x" * 50_000_000})
    assert len(vim25.loads(text, vim25.CustomizationFixedName).name) == 50_000_000
    assert len(vim25.loads(text.replace("x", "ä"), vim25.CustomizationFixedName).name) == 50_000_000


def test_of_duplicate_members_the_last_counts() -> None:
    text = '{"_typeName": "CustomizationFixedName", "name": "a", "name": "b"}'
    assert vim25.loads(text, vim25.CustomizationName) == vim25.CustomizationFixedName(name="b")


def test_unknown_members_are_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    data = {"_typeName": "CustomizationFixedName", "name": "x", "brandNew": "hunter2"}
    with caplog.at_level(logging.DEBUG, "vmodl"):
        for _ in range(3):
            vim25.structure(data, vim25.CustomizationName)
    assert caplog.text.count("CustomizationFixedName has the unknown member brandNew") == 1
    assert "hunter2" not in caplog.text
