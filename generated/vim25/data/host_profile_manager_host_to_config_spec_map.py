# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileManagerHostToConfigSpecMap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.answer_file_create_spec import AnswerFileCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileManagerHostToConfigSpecMap(vmodl.DataObject):
    """Data object type ``HostProfileManagerHostToConfigSpecMap`` (vmodl
    ``vim.profile.host.ProfileManager.HostToConfigSpecMap``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerHostToConfigSpecMap/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""

    config_spec: AnswerFileCreateSpec = attrs.field(
        metadata={"wire": "configSpec", "type": "AnswerFileCreateSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``configSpec``. Since 6.5."""
