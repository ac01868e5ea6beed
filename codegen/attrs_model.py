"""The data-model type through which datamodel-code-generator writes attrs classes.

The generator's own data-model types cover pydantic, dataclasses, TypedDict and
msgspec; this one adds attrs, with our templates.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import jinja2
from datamodel_code_generator.model.base import DataModel, DataModelFieldBase
from datamodel_code_generator.parser.jsonschema import JsonSchemaObject  # type: ignore[attr-defined]  # not in its __all__
from datamodel_code_generator.parser.openapi import OpenAPIParser
from datamodel_code_generator.types import DataType

from codegen.openapi import FORMATS

__all__ = ["AttrsDataModel", "AttrsField", "Parser", "templates"]

templates = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # writes Python, not HTML
)


class AttrsField(DataModelFieldBase):
    """A field of an attrs class; members of the schema stay in ``extras``."""


class AttrsDataModel(DataModel):
    """A class of the schema, rendered as an attrs class."""

    TEMPLATE_FILE_PATH = "class.pyi.jinja2"

    @cached_property
    def template(self) -> jinja2.Template:
        return templates.get_template(self.TEMPLATE_FILE_PATH)

    def render(self, *, class_name: str | None = None, **context: Any) -> str:
        """Render the stub of this class; ``context`` has what the template shows."""
        return self.template.render(class_name=class_name or self.class_name, **context)


class Parser(OpenAPIParser):
    """Keeps the exact primitive of a plain value: ``int``, ``long``, ``dateTime``."""

    def get_data_type(self, obj: JsonSchemaObject) -> DataType:
        if isinstance(obj.type, str) and (obj.type, obj.format) in FORMATS:
            return self.data_type_manager.data_type(type=FORMATS[obj.type, obj.format])
        return super().get_data_type(obj)
