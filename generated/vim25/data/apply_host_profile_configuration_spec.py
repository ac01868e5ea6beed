# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ApplyHostProfileConfigurationSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.profile_execute_result import ProfileExecuteResult

if TYPE_CHECKING:
    import vmodl

    from vim25.data.localizable_message import LocalizableMessage
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplyHostProfileConfigurationSpec(ProfileExecuteResult):
    """Data object type ``ApplyHostProfileConfigurationSpec`` (vmodl
    ``vim.profile.host.ProfileManager.ApplyHostConfigSpec``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyHostProfileConfigurationSpec/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""

    task_list_requirement: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "taskListRequirement", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``taskListRequirement``. Since 6.5."""

    task_description: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "taskDescription", "type": "LocalizableMessage[]", "since": "6.5", "secret": False},
    )
    """Wire name ``taskDescription``. Since 6.5."""

    reboot_stateless: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rebootStateless", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``rebootStateless``. Since 6.5."""

    reboot_host: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rebootHost", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``rebootHost``. Since 6.5."""

    fault_data: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "faultData", "type": "MethodFault", "since": "6.5", "secret": False},
    )
    """Wire name ``faultData``. Since 6.5."""
