# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineQuestionInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption
    from vim25.data.virtual_machine_message import VirtualMachineMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineQuestionInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineQuestionInfo`` (vmodl ``vim.vm.QuestionInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineQuestionInfo/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    text: str = attrs.field(
        metadata={"wire": "text", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``text``. Since 2.0."""

    choice: ChoiceOption = attrs.field(
        metadata={"wire": "choice", "type": "ChoiceOption", "since": "2.0", "secret": False},
    )
    """Wire name ``choice``. Since 2.0."""

    message: list[VirtualMachineMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "message", "type": "VirtualMachineMessage[]", "since": "2.5", "secret": False},
    )
    """Wire name ``message``. Since 2.5."""
