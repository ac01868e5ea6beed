"""Random JSON of any type, drawn from the schema document."""

from __future__ import annotations

import string
from random import Random
from typing import Any

from .conftest import Schema

INTEGERS = {"int8": 8, "int16": 16, "int32": 32, "int64": 64}


class RandomJson:
    """Draws valid JSON; every draw is decided by ``random`` alone."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.subtypes: dict[str, list[str]] = {}
        for name in schema.schemas:
            if not name.endswith("_enum") and name != "Any":
                ancestor: str | None = name
                while ancestor not in (None, "Any"):
                    self.subtypes.setdefault(str(ancestor), []).append(name)
                    ancestor = schema.parts(str(ancestor))[0]
        self.boxes = schema.names("box")
        self.objects = schema.names("DataObject", "MethodFault", "ManagedObjectReference")

    def object(self, name: str, random: Random, depth: int) -> dict[str, Any]:
        """Draw an object of exactly this type; its ``_typeName`` may stand anywhere."""
        members: list[tuple[str, Any]] = []
        for wire, member, required in self.schema.members(name):
            if required or (depth > 0 and random.random() < 0.5):
                members.append((wire, self.value(member, random, depth - 1)))
        if self.schema.root(name) is not None:
            type_name = ("_typeName", self.schema.wire.get(name, name))
            members.insert(random.randrange(len(members) + 1), type_name)
        return dict(members)

    def value(self, member: dict[str, Any], random: Random, depth: int) -> Any:
        """Draw a value of what a schema describes, of a subtype where it may be."""
        if len(member.get("allOf", ())) == 1:
            [member] = member["allOf"]
        if "$ref" in member:
            name = member["$ref"].rpartition("/")[2]
            if name == "Any":
                return self.any(random, depth)
            if name.endswith("_enum"):
                return random.choice(self.schema.schemas[name]["enum"])
            choices = self.subtypes[name] if depth > 0 else [name]
            return self.object(random.choice(choices), random, depth)
        if member["type"] == "array":
            count = random.choice((0, 1, 2)) if depth > 0 else random.choice((0, 1))
            return [self.value(member["items"], random, depth) for _ in range(count)]
        return self.plain(member["type"], member.get("format"), random)

    def any(self, random: Random, depth: int) -> dict[str, Any]:
        """Draw what may stand in a place of type Any: a box, or an object."""
        if depth > 0 and random.random() < 0.4:
            return self.object(random.choice(self.objects), random, depth - 1)
        name = random.choice(self.boxes)
        if depth <= 0:
            name = random.choice([box for box in self.boxes if box.startswith("Primitive")])
        value = self.value(self.schema.parts(name)[1]["_value"], random, depth - 1)
        return {"_typeName": self.schema.wire.get(name, name), "_value": value}

    def plain(self, kind: str, format_: str | None, random: Random) -> Any:
        """Draw a plain value, limits included."""
        if kind == "boolean":
            return random.random() < 0.5
        if kind == "integer":
            limit = 1 << INTEGERS[str(format_)] - 1
            return random.choice((-limit, limit - 1, 0, random.randrange(-limit, limit)))
        if kind == "number":
            return random.choice((0.0, -1.5, 1e300, 5e-324, random.uniform(-1e6, 1e6)))
        if format_ == "date-time":
            fraction = random.choice(("", f".{random.randrange(1, 10**6):06}"))
            year = random.choice((1, 1969, 2024, 9999))
            return f"{year:04}-{random.randrange(1, 13):02}-28T23:59:59{fraction}Z"
        if format_ == "byte":
            return random.choice(("", "AA==", "AP8=", "////"))
        letters = string.ascii_letters + 'äß€😀"\\\n\0\u2028 '
        return "".join(random.choices(letters, k=random.randrange(8)))
