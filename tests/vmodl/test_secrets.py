"""What is secret is shown by no repr, and found where it has to be searched for."""

from __future__ import annotations

import re
import reprlib
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
import rich.pretty

import toy
import vmodl

define: Any = attrs.define  # mypy knows no fields of classes that are made at run time


def password(**more: Any) -> Any:
    return toy.PasswordAuthentication(
        interactive_session=False, username="root", password="hunter2", **more
    )


# In reprs.


def test_secrets_are_not_shown() -> None:
    auth = password()
    login = toy.registry.request_class(vmodl.operations(toy.Session)["Login"])
    request = login(user_name="u", password="hunter2")
    for text in (repr(auth), str(auth), repr(request), repr([request]), rich_repr(auth)):
        assert "hunter2" not in text
    assert repr(auth) == (
        "PasswordAuthentication(interactive_session=False, username='root', password=<secret>)"
    )


def rich_repr(value: object) -> str:
    return rich.pretty.pretty_repr(value)


def test_secrets_are_not_shown_by_the_users_own_classes() -> None:
    @define(kw_only=True)
    class Tagged(toy.PasswordAuthentication):  # type: ignore[misc]  # made at run time
        note: str = "x"

    auth = Tagged(interactive_session=False, username="root", password="hunter2")
    assert "hunter2" not in repr(auth)


@pytest.mark.parametrize(
    ("key", "secret"),
    [("guestinfo.x", True), ("GuestInfo.x", True), ("my.guestinfo.x", False), (5, False)],
)
def test_some_are_secret_by_the_value_of_another_field(key: Any, secret: bool) -> None:
    option = toy.Option(key=key, value="hunter2")
    assert vmodl.is_secret(option, attrs.fields(toy.Option).value) is secret
    assert ("hunter2" not in repr(option)) is secret
    assert list(vmodl.secret_values(option)) == (["hunter2"] if secret else [])
    assert not vmodl.is_secret(option, attrs.fields(toy.Option).key)


# Marks of the user's own.


def own_class() -> Any:
    """Return a class that no other test marks."""
    fields = {"name": attrs.field(), "note": attrs.field(default=None)}
    return attrs.make_class("Own", fields, bases=(vmodl.DataObject,), repr=False)


def test_users_mark_more() -> None:
    own = own_class()
    below = attrs.make_class("Below", {}, bases=(own,), repr=False)
    assert "hunter2" in repr(own("n", "hunter2"))
    vmodl.mark_secret(own, "note")
    for cls in (own, below):
        value = cls("n", "hunter2")
        assert repr(value) == f"{cls.__name__}(name='n', note=<secret>)"
        assert list(vmodl.secret_values(value)) == ["hunter2"]


def test_users_mark_more_under_conditions() -> None:
    own = own_class()
    vmodl.mark_secret(own, "note", when=("name", "^acme[.]"))
    vmodl.mark_secret(own, "note", when=("name", "^other$"))
    assert [repr(own(name, "x")) for name in ("acme.1", "other", "acme")] == [
        "Own(name='acme.1', note=<secret>)",
        "Own(name='other', note=<secret>)",
        "Own(name='acme', note='x')",
    ]


def test_what_can_not_be_marked() -> None:
    own = own_class()
    for field, when in (("gone", None), ("note", ("gone", "x"))):
        with pytest.raises(ValueError, match=r"^Own has no field 'gone'$"):
            vmodl.mark_secret(own, field, when=when)
    with pytest.raises(re.error):
        vmodl.mark_secret(own, "note", when=("name", "("))
    with pytest.raises(ValueError, match=r"^int has no field 'real'$"):
        vmodl.mark_secret(int, "real")
    assert repr(own("n", "x")) == "Own(name='n', note='x')"


# To search for.


def test_the_texts_of_all_secrets_inside() -> None:
    options = [toy.Option(key=f"guestinfo.{at}", value=str(at)) for at in range(2)]
    inside = toy.Option(key="guestinfo.x", value=[toy.FixedName(name="deep"), ("tuple", 5, None)])
    change = toy.Change(name="n", op="add", value=[*options, password()])
    assert list(vmodl.secret_values([change, (inside,)])) == ["0", "1", "hunter2", "deep", "tuple"]
    assert list(vmodl.secret_values("hunter2")) == []
    assert list(vmodl.secret_values(None)) == []


# Arguments.


def test_secret_strings() -> None:
    secret = vmodl.Secret("hunter2")
    assert secret == "hunter2"
    assert repr(secret) == "<secret>"
    assert (str(secret), len(secret), secret.upper()) == ("hunter2", 7, "HUNTER2")
    for part in (secret[0], secret[:3]):
        assert repr(part) == "<secret>"
    assert secret[:3] == "hun"
    for wrong, found in ((None, "NoneType"), (5, "int"), (b"x", "bytes")):
        with pytest.raises(TypeError, match=f"^expected a string, found {found}$"):
            vmodl.Secret(wrong)  # type: ignore[arg-type]  # that is the test


@pytest.mark.parametrize("value", ["hunter2", b"hunter2", ["hunter2"], vmodl.Secret("hunter2")])
def test_arguments_that_no_repr_shows(value: Any) -> None:
    hidden = vmodl.concealed(value)
    assert hidden == value
    assert isinstance(hidden, type(value))
    assert repr(hidden) == "<secret>"
    assert "hunter2" not in rich_repr(hidden)


def test_parts_of_hidden_arguments() -> None:
    assert repr(vmodl.concealed(b"hunter2")[:3]) == "<secret>"
    assert vmodl.concealed(b"hunter2")[0] == ord("h")
    hidden = vmodl.concealed(("a", "b"))
    assert list(hidden) == ["a", "b"]
    assert repr(hidden) == "<secret>"
    for value, name in ((b"x", "bytes"), (["x"], "secret list")):
        assert type(vmodl.concealed(value)).__name__ == name
    assert reprlib.repr(vmodl.concealed(["hunter2"])) == "<secret>"  # as pytest shows variables


def test_what_hides_itself_stays() -> None:
    auth = password()
    assert vmodl.concealed(auth) is auth
    assert vmodl.concealed(None) is None
    for value in (5, {"password": "hunter2"}, object()):
        hidden = vmodl.concealed(value)
        assert repr(hidden) == "<secret>"
        assert type(hidden).__name__ == type(value).__name__
        assert hidden != value


# Tracebacks.


def raised() -> BaseException:
    """Return an error with a cause and a context, all of which have frames."""

    def fail() -> None:
        try:
            raise ValueError
        except ValueError as error:
            raise KeyError from error

    def fail_again() -> None:
        try:
            fail()
        except KeyError:
            raise TypeError  # noqa: B904  # its context is what is tested

    with pytest.raises(TypeError) as caught:
        fail_again()
    return caught.value


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def test_errors_lose_the_frames_that_they_came_through() -> None:
    error = raised()
    assert [item.__traceback__ is None for item in chain(error)] == [False] * 3
    assert vmodl.without_frames(error, None) is error
    assert [item.__traceback__ is None for item in chain(error)] == [True] * 3


def test_the_error_that_a_caller_handles_keeps_its_own() -> None:
    handled = raised()
    error = KeyError()
    error.__context__ = handled
    assert vmodl.without_frames(error, handled) is error
    assert [item.__traceback__ is None for item in chain(handled)] == [False] * 3


def test_the_serializer_leaves_what_a_caller_handles() -> None:
    calls: list[Any] = [
        lambda: toy.structure(5, toy.Name),
        lambda: toy.loads("5", toy.Name),
        lambda: toy.unstructure(object()),
        lambda: toy.dumps(object()),
    ]
    for call in calls:
        handled = raised()
        try:
            raise handled
        except TypeError:
            with pytest.raises(vmodl.SerializationError):
                call()
        assert [item.__traceback__ is None for item in chain(handled)] == [False] * 3


def test_chains_may_run_in_circles() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert vmodl.without_frames(first, None) is first
