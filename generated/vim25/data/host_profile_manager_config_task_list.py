# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProfileManagerConfigTaskList."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_config_spec import HostConfigSpec
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProfileManagerConfigTaskList(vmodl.DataObject):
    """Data object type ``HostProfileManagerConfigTaskList`` (vmodl
    ``vim.profile.host.ProfileManager.ConfigTaskList``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerConfigTaskList/
    """

    config_spec: HostConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "configSpec", "type": "HostConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 4.0."""

    task_description: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "taskDescription", "type": "LocalizableMessage[]", "since": "4.0", "secret": False},
    )
    """Wire name ``taskDescription``. Since 4.0."""

    task_list_requirement: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "taskListRequirement", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``taskListRequirement``. Since 6.0."""
