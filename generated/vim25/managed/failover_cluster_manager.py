# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type FailoverClusterManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.vcha_cluster_health import VchaClusterHealth


class FailoverClusterManager(vmodl.ManagedObject):
    """Managed object type ``FailoverClusterManager`` (vmodl ``vim.vcha.FailoverClusterManager``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "getClusterMode": vmodl.Operation("getClusterMode", result="string", fault="RuntimeFault", since="6.5", vmodl_name="getClusterMode", privilege="System.Read"),
        "disabledClusterMethod": vmodl.Operation("disabledClusterMethod", result="string[]", nullable=True, fault="RuntimeFault", since="6.5", privilege="System.Read", is_property=True),
        "GetVchaClusterHealth": vmodl.Operation("GetVchaClusterHealth", result="VchaClusterHealth", fault="RuntimeFault", since="6.5", vmodl_name="getClusterHealth", privilege="System.Read"),
        "initiateFailover_Task": vmodl.Operation("initiateFailover_Task", request="InitiateFailoverRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="initiateFailover", privilege="Global.VCServer"),
        "setClusterMode_Task": vmodl.Operation("setClusterMode_Task", request="SetClusterModeRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="setClusterMode", privilege="Global.VCServer"),
    }

    def get_cluster_mode(
        self,
    ) -> str:
        """Call ``getClusterMode``.

        Since 6.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/getClusterMode/post/
        """
        result: str = self._invoke("getClusterMode", {})
        return result

    def get_disabled_cluster_method(
        self,
    ) -> list[str] | None:
        """Read ``disabledClusterMethod``.

        Since 6.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/disabledClusterMethod/get/
        """
        result: list[str] | None = self._invoke("disabledClusterMethod", {})
        return result

    def get_vcha_cluster_health(
        self,
    ) -> VchaClusterHealth:
        """Call ``GetVchaClusterHealth``.

        Since 6.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/GetVchaClusterHealth/post/
        """
        result: VchaClusterHealth = self._invoke("GetVchaClusterHealth", {})
        return result

    def initiate_failover_task(
        self,
        planned: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``initiateFailover_Task``.

        planned: Wire name ``planned``. Since 6.5.

        Since 6.5. Privilege Global.VCServer. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/initiateFailover_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("initiateFailover_Task", {"planned": planned})
        return result

    def set_cluster_mode_task(
        self,
        mode: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``setClusterMode_Task``.

        mode: Wire name ``mode``. Since 6.5.

        Since 6.5. Privilege Global.VCServer. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/setClusterMode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("setClusterMode_Task", {"mode": mode})
        return result
