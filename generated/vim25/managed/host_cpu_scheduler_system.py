# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostCpuSchedulerSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.host_hyper_thread_schedule_info import HostHyperThreadScheduleInfo


class HostCpuSchedulerSystem(ExtensibleManagedObject):
    """Managed object type ``HostCpuSchedulerSystem`` (vmodl ``vim.host.CpuSchedulerSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "DisableHyperThreading": vmodl.Operation("DisableHyperThreading", fault="RuntimeFault", since="2.0", vmodl_name="disableHyperThreading", privilege="Host.Config.HyperThreading"),
        "EnableHyperThreading": vmodl.Operation("EnableHyperThreading", fault="RuntimeFault", since="2.0", vmodl_name="enableHyperThreading", privilege="Host.Config.HyperThreading"),
        "hyperthreadInfo": vmodl.Operation("hyperthreadInfo", result="HostHyperThreadScheduleInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
    }

    def disable_hyper_threading(
        self,
    ) -> None:
        """Call ``DisableHyperThreading``.

        Since 2.0. Privilege Host.Config.HyperThreading.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCpuSchedulerSystem/moId/DisableHyperThreading/post/
        """
        self._invoke("DisableHyperThreading", {})

    def enable_hyper_threading(
        self,
    ) -> None:
        """Call ``EnableHyperThreading``.

        Since 2.0. Privilege Host.Config.HyperThreading.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCpuSchedulerSystem/moId/EnableHyperThreading/post/
        """
        self._invoke("EnableHyperThreading", {})

    def get_hyperthread_info(
        self,
    ) -> HostHyperThreadScheduleInfo | None:
        """Read ``hyperthreadInfo``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCpuSchedulerSystem/moId/hyperthreadInfo/get/
        """
        result: HostHyperThreadScheduleInfo | None = self._invoke("hyperthreadInfo", {})
        return result
