# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type DistributedVirtualPortgroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.network import Network

if TYPE_CHECKING:
    from vim25.data.dv_portgroup_config_info import DVPortgroupConfigInfo
    from vim25.data.dv_portgroup_config_spec import DVPortgroupConfigSpec
    from vim25.data.entity_backup_config import EntityBackupConfig


class DistributedVirtualPortgroup(Network):
    """Managed object type ``DistributedVirtualPortgroup`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **Network._operations,
        "DVPortgroupRollback_Task": vmodl.Operation("DVPortgroupRollback_Task", request="DVPortgroupRollbackRequestType", result="ManagedObjectReference", fault="DvsFault", since="5.1", vmodl_name="rollback"),
        "config": vmodl.Operation("config", result="DVPortgroupConfigInfo", fault="RuntimeFault", since="4.0", is_property=True),
        "key": vmodl.Operation("key", result="string", fault="RuntimeFault", since="4.0", is_property=True),
        "portKeys": vmodl.Operation("portKeys", result="string[]", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "ReconfigureDVPortgroup_Task": vmodl.Operation("ReconfigureDVPortgroup_Task", request="ReconfigureDVPortgroupRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="reconfigure"),
    }

    def dv_portgroup_rollback_task(
        self,
        *,
        entity_backup: EntityBackupConfig | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DVPortgroupRollback_Task``.

        entity_backup: Wire name ``entityBackup``. Since 5.1.

        Since 5.1. Returns a reference to a Task, whose result is a DVPortgroupConfigSpec.

        Raises DvsFault, RollbackFailure, or another DvsFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/DVPortgroupRollback_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DVPortgroupRollback_Task", {"entity_backup": entity_backup})
        return result

    def get_config(
        self,
    ) -> DVPortgroupConfigInfo:
        """Read ``config``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/config/get/
        """
        result: DVPortgroupConfigInfo = self._invoke("config", {})
        return result

    def get_key(
        self,
    ) -> str:
        """Read ``key``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/key/get/
        """
        result: str = self._invoke("key", {})
        return result

    def get_port_keys(
        self,
    ) -> list[str] | None:
        """Read ``portKeys``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/portKeys/get/
        """
        result: list[str] | None = self._invoke("portKeys", {})
        return result

    def reconfigure_dv_portgroup_task(
        self,
        spec: DVPortgroupConfigSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconfigureDVPortgroup_Task``.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Returns a reference to a Task.

        Raises DvsFault, ConcurrentAccess, DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/ReconfigureDVPortgroup_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconfigureDVPortgroup_Task", {"spec": spec})
        return result
