# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostKernelModuleSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.kernel_module_info import KernelModuleInfo


class HostKernelModuleSystem(vmodl.ManagedObject):
    """Managed object type ``HostKernelModuleSystem`` (vmodl ``vim.host.KernelModuleSystem``).

    Since 2.5u2.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "QueryConfiguredModuleOptionString": vmodl.Operation("QueryConfiguredModuleOptionString", request="QueryConfiguredModuleOptionStringRequestType", result="string", fault="NotFound", since="2.5u2", vmodl_name="queryConfiguredModuleOptionString", privilege="Host.Config.Settings"),
        "QueryModules": vmodl.Operation("QueryModules", result="KernelModuleInfo[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryModules", privilege="Host.Config.Settings"),
        "UpdateModuleOptionString": vmodl.Operation("UpdateModuleOptionString", request="UpdateModuleOptionStringRequestType", fault="NotFound", since="2.5u2", vmodl_name="updateModuleOptionString", privilege="Host.Config.Settings"),
    }

    def query_configured_module_option_string(
        self,
        name: str,
    ) -> str:
        """Call ``QueryConfiguredModuleOptionString``.

        name: Wire name ``name``. Since 2.5u2.

        Since 2.5u2. Privilege Host.Config.Settings.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostKernelModuleSystem/moId/QueryConfiguredModuleOptionString/post/
        """
        result: str = self._invoke("QueryConfiguredModuleOptionString", {"name": name})
        return result

    def query_modules(
        self,
    ) -> list[KernelModuleInfo] | None:
        """Call ``QueryModules``.

        Since 4.0. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostKernelModuleSystem/moId/QueryModules/post/
        """
        result: list[KernelModuleInfo] | None = self._invoke("QueryModules", {})
        return result

    def update_module_option_string(
        self,
        name: str,
        options: str,
    ) -> None:
        """Call ``UpdateModuleOptionString``.

        name: Wire name ``name``. Since 2.5u2.

        options: Wire name ``options``. Since 2.5u2.

        Since 2.5u2. Privilege Host.Config.Settings.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostKernelModuleSystem/moId/UpdateModuleOptionString/post/
        """
        self._invoke("UpdateModuleOptionString", {"name": name, "options": options})
