# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StructuredCustomizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_profiles_entity_customizations import HostProfilesEntityCustomizations

if TYPE_CHECKING:
    import vmodl

    from vim25.data.answer_file import AnswerFile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StructuredCustomizations(HostProfilesEntityCustomizations):
    """Data object type ``StructuredCustomizations`` (vmodl
    ``vim.profile.host.ProfileManager.StructuredCustomizations``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StructuredCustomizations/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``entity``. Since 6.5. Refers to a ManagedEntity."""

    customizations: AnswerFile | None = attrs.field(
        default=None,
        metadata={"wire": "customizations", "type": "AnswerFile", "since": "6.5", "secret": False},
    )
    """Wire name ``customizations``. Since 6.5."""
