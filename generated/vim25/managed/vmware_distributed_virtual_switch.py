# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VmwareDistributedVirtualSwitch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.distributed_virtual_switch import DistributedVirtualSwitch

if TYPE_CHECKING:
    from vim25.data.v_mware_dvs_lacp_group_spec import VMwareDvsLacpGroupSpec


class VmwareDistributedVirtualSwitch(DistributedVirtualSwitch):
    """Managed object type ``VmwareDistributedVirtualSwitch`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **DistributedVirtualSwitch._operations,
        "UpdateDVSLacpGroupConfig_Task": vmodl.Operation("UpdateDVSLacpGroupConfig_Task", request="UpdateDVSLacpGroupConfigRequestType", result="ManagedObjectReference", fault="DvsFault", since="5.5", vmodl_name="updateLacpGroupConfig", privilege="DVSwitch.Modify"),
    }

    def update_dvs_lacp_group_config_task(
        self,
        lacp_group_spec: list[VMwareDvsLacpGroupSpec],
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateDVSLacpGroupConfig_Task``.

        lacp_group_spec: Wire name ``lacpGroupSpec``. Since 5.5.

        Since 5.5. Privilege DVSwitch.Modify. Returns a reference to a Task.

        Raises DvsFault, or another DvsFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VmwareDistributedVirtualSwitch/moId/UpdateDVSLacpGroupConfig_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateDVSLacpGroupConfig_Task", {"lacp_group_spec": lacp_group_spec})
        return result
