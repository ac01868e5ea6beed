# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AnswerFileCreateSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerFileCreateSpec(vmodl.DataObject):
    """Data object type ``AnswerFileCreateSpec`` (vmodl
    ``vim.profile.host.ProfileManager.AnswerFileCreateSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileCreateSpec/
    """

    validating: bool | None = attrs.field(
        default=None,
        metadata={"wire": "validating", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``validating``. Since 6.0."""
