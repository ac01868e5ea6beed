# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateAnswerFileRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.answer_file_create_spec import AnswerFileCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateAnswerFileRequestType(vmodl.Request):
    """Request type ``UpdateAnswerFileRequestType``."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem."""

    config_spec: AnswerFileCreateSpec = attrs.field(
        metadata={"wire": "configSpec", "type": "AnswerFileCreateSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 5.0."""
