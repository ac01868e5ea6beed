# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AnswerFileUpdateFailure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage
    from vim25.data.profile_property_path import ProfilePropertyPath


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerFileUpdateFailure(vmodl.DataObject):
    """Data object type ``AnswerFileUpdateFailure`` (vmodl
    ``vim.fault.AnswerFileUpdateFailed.UpdateFailure``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileUpdateFailure/
    """

    user_input_path: ProfilePropertyPath = attrs.field(
        metadata={"wire": "userInputPath", "type": "ProfilePropertyPath", "since": "5.0", "secret": False},
    )
    """Wire name ``userInputPath``. Since 5.0."""

    err_msg: LocalizableMessage = attrs.field(
        metadata={"wire": "errMsg", "type": "LocalizableMessage", "since": "5.0", "secret": False},
    )
    """Wire name ``errMsg``. Since 5.0."""
