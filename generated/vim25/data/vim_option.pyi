# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.option``."""

import attrs
import typing
import vmodl

from vim25.data.vim import ElementDescription
from vim25.enums.vim_option import ArrayUpdateOperation

@attrs.define(kw_only=True, eq=False)
class ArrayUpdateSpec(vmodl.DataObject):
    """Data object type ``ArrayUpdateSpec`` (vmodl ``vim.option.ArrayUpdateSpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ArrayUpdateSpec/
    """
    operation: ArrayUpdateOperation
    remove_key: typing.Any | None = None

@attrs.define(kw_only=True, eq=False)
class BoolOption(OptionType):
    """Data object type ``BoolOption`` (vmodl ``vim.option.BoolOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BoolOption/
    """
    supported: bool
    default_value: bool

@attrs.define(kw_only=True, eq=False)
class ChoiceOption(OptionType):
    """Data object type ``ChoiceOption`` (vmodl ``vim.option.ChoiceOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ChoiceOption/
    """
    choice_info: list[ElementDescription]
    default_index: int | None = None

@attrs.define(kw_only=True, eq=False)
class FloatOption(OptionType):
    """Data object type ``FloatOption`` (vmodl ``vim.option.FloatOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FloatOption/
    """
    min: float
    max: float
    default_value: float

@attrs.define(kw_only=True, eq=False)
class IntOption(OptionType):
    """Data object type ``IntOption`` (vmodl ``vim.option.IntOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntOption/
    """
    min: int
    max: int
    default_value: int

@attrs.define(kw_only=True, eq=False)
class LongOption(OptionType):
    """Data object type ``LongOption`` (vmodl ``vim.option.LongOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LongOption/
    """
    min: int
    max: int
    default_value: int

@attrs.define(kw_only=True, eq=False)
class OptionDef(ElementDescription):
    """Data object type ``OptionDef`` (vmodl ``vim.option.OptionDef``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OptionDef/
    """
    option_type: OptionType

@attrs.define(kw_only=True, eq=False)
class OptionType(vmodl.DataObject):
    """Data object type ``OptionType`` (vmodl ``vim.option.OptionType``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OptionType/
    """
    value_is_readonly: bool | None = None

@attrs.define(kw_only=True, eq=False)
class OptionValue(vmodl.DataObject):
    """Data object type ``OptionValue`` (vmodl ``vim.option.OptionValue``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OptionValue/
    """
    key: str
    value: typing.Any | None = None
    """Secret where ``key`` matches ``(?i)^guestinfo[.]``."""

@attrs.define(kw_only=True, eq=False)
class StringOption(OptionType):
    """Data object type ``StringOption`` (vmodl ``vim.option.StringOption``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StringOption/
    """
    default_value: str
    valid_characters: str | None = None
