# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostNvdimmSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.nvdimm_namespace_create_spec import NvdimmNamespaceCreateSpec
    from vim25.data.nvdimm_namespace_delete_spec import NvdimmNamespaceDeleteSpec
    from vim25.data.nvdimm_p_mem_namespace_create_spec import NvdimmPMemNamespaceCreateSpec
    from vim25.data.nvdimm_system_info import NvdimmSystemInfo


class HostNvdimmSystem(vmodl.ManagedObject):
    """Managed object type ``HostNvdimmSystem`` (vmodl ``vim.host.NvdimmSystem``).

    Since 6.7.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateNvdimmNamespace_Task": vmodl.Operation("CreateNvdimmNamespace_Task", request="CreateNvdimmNamespaceRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="createNamespace", privilege="Host.Config.Nvdimm"),
        "CreateNvdimmPMemNamespace_Task": vmodl.Operation("CreateNvdimmPMemNamespace_Task", request="CreateNvdimmPMemNamespaceRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7.1", vmodl_name="createPMemNamespace", privilege="Host.Config.Nvdimm"),
        "DeleteNvdimmBlockNamespaces_Task": vmodl.Operation("DeleteNvdimmBlockNamespaces_Task", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="deleteBlockNamespaces", privilege="Host.Config.Nvdimm"),
        "DeleteNvdimmNamespace_Task": vmodl.Operation("DeleteNvdimmNamespace_Task", request="DeleteNvdimmNamespaceRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="deleteNamespace", privilege="Host.Config.Nvdimm"),
        "nvdimmSystemInfo": vmodl.Operation("nvdimmSystemInfo", result="NvdimmSystemInfo", fault="RuntimeFault", since="6.7", privilege="Host.Config.Nvdimm", is_property=True),
    }

    def create_nvdimm_namespace_task(
        self,
        create_spec: NvdimmNamespaceCreateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateNvdimmNamespace_Task``.

        create_spec: Wire name ``createSpec``. Since 6.7.

        Since 6.7. Privilege Host.Config.Nvdimm. Returns a reference to a Task, whose result is a
        NvdimmGuid.

        Raises InvalidHostState, AlreadyExists, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/CreateNvdimmNamespace_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateNvdimmNamespace_Task", {"create_spec": create_spec})
        return result

    def create_nvdimm_p_mem_namespace_task(
        self,
        create_spec: NvdimmPMemNamespaceCreateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateNvdimmPMemNamespace_Task``.

        create_spec: Wire name ``createSpec``. Since 6.7.1.

        Since 6.7.1. Privilege Host.Config.Nvdimm. Returns a reference to a Task, whose result is a
        NvdimmGuid.

        Raises InvalidHostState, AlreadyExists, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/CreateNvdimmPMemNamespace_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateNvdimmPMemNamespace_Task", {"create_spec": create_spec})
        return result

    def delete_nvdimm_block_namespaces_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DeleteNvdimmBlockNamespaces_Task``.

        Since 6.7. Privilege Host.Config.Nvdimm. Returns a reference to a Task.

        Raises NotFound, InvalidHostState, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/DeleteNvdimmBlockNamespaces_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DeleteNvdimmBlockNamespaces_Task", {})
        return result

    def delete_nvdimm_namespace_task(
        self,
        delete_spec: NvdimmNamespaceDeleteSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DeleteNvdimmNamespace_Task``.

        delete_spec: Wire name ``deleteSpec``. Since 6.7.

        Since 6.7. Privilege Host.Config.Nvdimm. Returns a reference to a Task.

        Raises NotFound, InvalidHostState, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/DeleteNvdimmNamespace_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DeleteNvdimmNamespace_Task", {"delete_spec": delete_spec})
        return result

    def get_nvdimm_system_info(
        self,
    ) -> NvdimmSystemInfo:
        """Read ``nvdimmSystemInfo``.

        Since 6.7. Privilege Host.Config.Nvdimm.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostNvdimmSystem/moId/nvdimmSystemInfo/get/
        """
        result: NvdimmSystemInfo = self._invoke("nvdimmSystemInfo", {})
        return result
