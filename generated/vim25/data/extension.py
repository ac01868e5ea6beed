# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type Extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.description import Description
    from vim25.data.ext_extended_product_info import ExtExtendedProductInfo
    from vim25.data.ext_managed_entity_info import ExtManagedEntityInfo
    from vim25.data.ext_solution_manager_info import ExtSolutionManagerInfo
    from vim25.data.extension_client_info import ExtensionClientInfo
    from vim25.data.extension_event_type_info import ExtensionEventTypeInfo
    from vim25.data.extension_fault_type_info import ExtensionFaultTypeInfo
    from vim25.data.extension_health_info import ExtensionHealthInfo
    from vim25.data.extension_ovf_consumer_info import ExtensionOvfConsumerInfo
    from vim25.data.extension_privilege_info import ExtensionPrivilegeInfo
    from vim25.data.extension_resource_info import ExtensionResourceInfo
    from vim25.data.extension_server_info import ExtensionServerInfo
    from vim25.data.extension_task_type_info import ExtensionTaskTypeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Extension(vmodl.DataObject):
    """Data object type ``Extension`` (vmodl ``vim.Extension``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/Extension/
    """

    description: Description = attrs.field(
        metadata={"wire": "description", "type": "Description", "since": "2.5", "secret": False},
    )
    """Wire name ``description``. Since 2.5."""

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``key``. Since 2.5."""

    company: str | None = attrs.field(
        default=None,
        metadata={"wire": "company", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``company``. Since 4.0."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``version``. Since 2.5."""

    subject_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "subjectName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``subjectName``. Since 2.5."""

    server: list[ExtensionServerInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "server", "type": "ExtensionServerInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``server``. Since 2.5."""

    client: list[ExtensionClientInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "client", "type": "ExtensionClientInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``client``. Since 2.5."""

    task_list: list[ExtensionTaskTypeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "taskList", "type": "ExtensionTaskTypeInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``taskList``. Since 2.5."""

    event_list: list[ExtensionEventTypeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "eventList", "type": "ExtensionEventTypeInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``eventList``. Since 2.5."""

    fault_list: list[ExtensionFaultTypeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "faultList", "type": "ExtensionFaultTypeInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``faultList``. Since 2.5."""

    privilege_list: list[ExtensionPrivilegeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "privilegeList", "type": "ExtensionPrivilegeInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``privilegeList``. Since 2.5."""

    resource_list: list[ExtensionResourceInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "resourceList", "type": "ExtensionResourceInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``resourceList``. Since 2.5."""

    last_heartbeat_time: datetime.datetime = attrs.field(
        metadata={"wire": "lastHeartbeatTime", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``lastHeartbeatTime``. Since 2.5."""

    health_info: ExtensionHealthInfo | None = attrs.field(
        default=None,
        metadata={"wire": "healthInfo", "type": "ExtensionHealthInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``healthInfo``. Since 4.0."""

    ovf_consumer_info: ExtensionOvfConsumerInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ovfConsumerInfo", "type": "ExtensionOvfConsumerInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``ovfConsumerInfo``. Since 5.0."""

    extended_product_info: ExtExtendedProductInfo | None = attrs.field(
        default=None,
        metadata={"wire": "extendedProductInfo", "type": "ExtExtendedProductInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``extendedProductInfo``. Since 5.0."""

    managed_entity_info: list[ExtManagedEntityInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "managedEntityInfo", "type": "ExtManagedEntityInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``managedEntityInfo``. Since 5.0."""

    shown_in_solution_manager: bool | None = attrs.field(
        default=None,
        metadata={"wire": "shownInSolutionManager", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``shownInSolutionManager``. Since 5.0."""

    solution_manager_info: ExtSolutionManagerInfo | None = attrs.field(
        default=None,
        metadata={"wire": "solutionManagerInfo", "type": "ExtSolutionManagerInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``solutionManagerInfo``. Since 5.0."""
