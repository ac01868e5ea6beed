# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.option``."""

import typing
import vmodl
from attrs import define

from vim25.data.vim import ElementDescription
from vim25.enums.vim_option import ArrayUpdateOperation

@define(kw_only=True)
class ArrayUpdateSpec(vmodl.DataObject):
    """``vim.option.ArrayUpdateSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ArrayUpdateSpec/
    """
    operation: ArrayUpdateOperation
    remove_key: typing.Any | None = None

@define(kw_only=True)
class BoolOption(OptionType):
    """``vim.option.BoolOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BoolOption/
    """
    supported: bool
    default_value: bool

@define(kw_only=True)
class ChoiceOption(OptionType):
    """``vim.option.ChoiceOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ChoiceOption/
    """
    choice_info: list[ElementDescription]
    default_index: int | None = None

@define(kw_only=True)
class FloatOption(OptionType):
    """``vim.option.FloatOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FloatOption/
    """
    min: float
    max: float
    default_value: float

@define(kw_only=True)
class IntOption(OptionType):
    """``vim.option.IntOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntOption/
    """
    min: int
    max: int
    default_value: int

@define(kw_only=True)
class LongOption(OptionType):
    """``vim.option.LongOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LongOption/
    """
    min: int
    max: int
    default_value: int

@define(kw_only=True)
class OptionDef(ElementDescription):
    """``vim.option.OptionDef``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OptionDef/
    """
    option_type: OptionType

@define(kw_only=True)
class OptionType(vmodl.DataObject):
    """``vim.option.OptionType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OptionType/
    """
    value_is_readonly: bool | None = None

@define(kw_only=True)
class OptionValue(vmodl.DataObject):
    """``vim.option.OptionValue``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OptionValue/
    """
    key: str
    value: typing.Any | None = None
    """Secret where ``key`` matches ``(?i)^guestinfo[.]``."""

@define(kw_only=True)
class StringOption(OptionType):
    """``vim.option.StringOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StringOption/
    """
    default_value: str
    valid_characters: str | None = None
