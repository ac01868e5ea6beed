"""The short forms of spec files: the arguments of the helpers, by their names."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterable
from typing import Any, get_args, get_type_hints

import vijson
import vim25
from vijson.cli.near_names import hint
from vijson.cli.nics import nic
from vijson.cli.yaml_files import Document

__all__ = ["FORMS", "checked", "parameters", "schema", "short_spec"]

FORMS: dict[str, Callable[..., vim25.CustomizationSpec]] = {
    "linux": vijson.linux_spec,
    "windows": vijson.windows_spec,
    "cloud_init": vijson.cloud_init_spec,
}

_LISTS = {"dns_servers", "dns_suffixes", "run_once"}


def parameters(form: str) -> dict[str, type]:
    """Return the arguments of a form: of which plain type each is."""
    hints = get_type_hints(FORMS[form])
    return {
        name: _plain_type(name, hints[name]) for name in inspect.signature(FORMS[form]).parameters
    }


def required(form: str) -> list[str]:
    """Return the arguments that a form can't do without."""
    found = inspect.signature(FORMS[form]).parameters.values()
    return [item.name for item in found if item.default is inspect.Parameter.empty]


def short_spec(document: Document, form: str, data: Any) -> vim25.CustomizationSpec:
    """Return the spec that a short form describes; raises `Usage` with file, line and path."""
    arguments = checked(document, form, data)
    try:
        return FORMS[form](**arguments)
    except (ValueError, TypeError) as error:
        place = next((name for name in arguments if str(error).startswith(name)), None)
        raise document.mistake((form, place) if place else (form,), str(error)) from None


def checked(
    document: Document, form: str, data: Any, is_open: Callable[[Any], bool] = lambda _: False
) -> dict[str, Any]:
    """Return the arguments of a form, those aside that are yet to be filled in."""
    if not isinstance(data, dict):
        raise document.mistake((form,), "expected a mapping")
    known = parameters(form)
    arguments: dict[str, Any] = {}
    for name, value in data.items():
        if name not in known:
            meant = hint(name, known, f"there are {', '.join(known)}")
            raise document.mistake((form, name), f"not known{meant}")
        is_filled = not is_open(value)
        arguments[name] = _value(document, (form, name), value, known[name]) if is_filled else value
    for name in required(form):
        if name not in arguments:
            raise document.mistake((form,), f"{name} is missing")
    if not is_open(arguments.get("nics")):
        for at, item in enumerate(arguments.get("nics", ())):
            try:
                arguments["nics"][at] = nic(item)
            except (ValueError, TypeError) as error:
                raise document.mistake((form, "nics", at), str(error)) from None
    return arguments


def schema(form: str) -> dict[str, Any]:
    """Return the JSON schema of a form."""
    text = {"type": "string"}
    from_variable = {
        "type": "object",
        "properties": {"env": {"type": "string", "description": "The variable that has it."}},
        "required": ["env"],
        "additionalProperties": False,
    }
    network = {
        "anyOf": [
            text,
            {
                "type": "object",
                "properties": {
                    "address": text,
                    "gateway": {"anyOf": [text, {"type": "array", "items": text}]},
                    "mac": text,
                },
                "required": ["address"],
                "additionalProperties": False,
            },
        ]
    }
    kinds: dict[type, Any] = {
        bool: {"type": "boolean"},
        int: {"type": "integer"},
        str: {"anyOf": [text, from_variable]},
    }
    properties = {
        name: {"type": "array", "items": network if name == "nics" else text}
        if kind is list
        else kinds[kind]
        for name, kind in parameters(form).items()
    }
    return {
        "type": "object",
        "properties": properties,
        "required": required(form),
        "additionalProperties": False,
    }


def _plain_type(name: str, hint: Any) -> type:
    if name in _LISTS or name == "nics":
        return list
    options = get_args(hint) or (hint,)
    return next(kind for kind in (bool, int, str) if kind in options)


def _value(document: Document, place: tuple[str | int, ...], value: Any, kind: type) -> Any:
    if kind is str and isinstance(value, dict) and set(value) == {"env"}:
        found = os.environ.get(str(value["env"]))
        if found is None:
            raise document.mistake(place, f"the variable {value['env']} is not set")
        return found
    if kind is list:
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, Iterable) or isinstance(items, dict):
            raise document.mistake(place, f"expected a list, found {_shown(value)}")
        for at, item in enumerate(items):
            if not isinstance(item, str) and place[-1] != "nics":
                raise document.mistake((*place, at), f"expected a text, found {_shown(item)}")
        return list(items)
    if isinstance(value, str) and kind is not str:  # as columns of a fleet are
        value = {"true": True, "false": False}.get(value, value) if kind is bool else value
        value = int(value) if kind is int and value.isdecimal() else value
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        expected = {str: "a text", int: "a number", bool: "true or false"}[kind]
        raise document.mistake(place, f"expected {expected}, found {_shown(value)}")
    return value


def _shown(value: Any) -> str:
    """Return how a mistake shows a value, which may be a secret: by its kind."""
    kinds: dict[type, str] = {bool: "true or false", int: "a number", float: "a number"}
    others: dict[type, str] = {str: "a text", list: "a list", dict: "a mapping"}
    return {**kinds, **others}.get(type(value), "nothing")
