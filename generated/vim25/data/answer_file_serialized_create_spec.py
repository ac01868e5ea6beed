# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AnswerFileSerializedCreateSpec."""

from __future__ import annotations

import attrs

from vim25.data.answer_file_create_spec import AnswerFileCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerFileSerializedCreateSpec(AnswerFileCreateSpec):
    """Data object type ``AnswerFileSerializedCreateSpec`` (vmodl
    ``vim.profile.host.ProfileManager.AnswerFileSerializedCreateSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileSerializedCreateSpec/
    """

    answer_file_config_string: str = attrs.field(
        metadata={"wire": "answerFileConfigString", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``answerFileConfigString``. Since 5.0."""
