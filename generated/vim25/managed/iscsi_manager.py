# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type IscsiManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.iscsi_migration_dependency import IscsiMigrationDependency
    from vim25.data.iscsi_port_info import IscsiPortInfo
    from vim25.data.iscsi_status import IscsiStatus


class IscsiManager(vmodl.ManagedObject):
    """Managed object type ``IscsiManager`` (vmodl ``vim.host.IscsiManager``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "BindVnic": vmodl.Operation("BindVnic", request="BindVnicRequestType", fault="VimFault", since="5.0", vmodl_name="bindVnic", privilege="Host.Config.Storage"),
        "QueryBoundVnics": vmodl.Operation("QueryBoundVnics", request="QueryBoundVnicsRequestType", result="IscsiPortInfo[]", nullable=True, fault="VimFault", since="5.0", vmodl_name="queryBoundVnics", privilege="Host.Config.Storage"),
        "QueryCandidateNics": vmodl.Operation("QueryCandidateNics", request="QueryCandidateNicsRequestType", result="IscsiPortInfo[]", nullable=True, fault="VimFault", since="5.0", vmodl_name="queryCandidateNics", privilege="Host.Config.Storage"),
        "QueryMigrationDependencies": vmodl.Operation("QueryMigrationDependencies", request="QueryMigrationDependenciesRequestType", result="IscsiMigrationDependency", fault="RuntimeFault", since="5.0", vmodl_name="queryMigrationDependencies", privilege="Host.Config.Storage"),
        "QueryPnicStatus": vmodl.Operation("QueryPnicStatus", request="QueryPnicStatusRequestType", result="IscsiStatus", fault="IscsiFault", since="5.0", vmodl_name="queryPnicStatus", privilege="Host.Config.Storage"),
        "QueryVnicStatus": vmodl.Operation("QueryVnicStatus", request="QueryVnicStatusRequestType", result="IscsiStatus", fault="IscsiFault", since="5.0", vmodl_name="queryVnicStatus", privilege="Host.Config.Storage"),
        "UnbindVnic": vmodl.Operation("UnbindVnic", request="UnbindVnicRequestType", fault="VimFault", since="5.0", vmodl_name="unbindVnic", privilege="Host.Config.Storage"),
    }

    def bind_vnic(
        self,
        i_scsi_hba_name: str,
        vnic_device: str,
    ) -> None:
        """Call ``BindVnic``.

        i_scsi_hba_name: Wire name ``iScsiHbaName``. Since 5.0.

        vnic_device: Wire name ``vnicDevice``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFaultVnicAlreadyBound, IscsiFaultVnicHasNoUplinks,
        IscsiFaultVnicHasMultipleUplinks, IscsiFaultVnicHasWrongUplink, IscsiFaultVnicNotFound,
        IscsiFaultInvalidVnic, PlatformConfigFault, IscsiFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/BindVnic/post/
        """
        self._invoke("BindVnic", {"i_scsi_hba_name": i_scsi_hba_name, "vnic_device": vnic_device})

    def query_bound_vnics(
        self,
        i_scsi_hba_name: str,
    ) -> list[IscsiPortInfo] | None:
        """Call ``QueryBoundVnics``.

        i_scsi_hba_name: Wire name ``iScsiHbaName``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryBoundVnics/post/
        """
        result: list[IscsiPortInfo] | None = self._invoke("QueryBoundVnics", {"i_scsi_hba_name": i_scsi_hba_name})
        return result

    def query_candidate_nics(
        self,
        i_scsi_hba_name: str,
    ) -> list[IscsiPortInfo] | None:
        """Call ``QueryCandidateNics``.

        i_scsi_hba_name: Wire name ``iScsiHbaName``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryCandidateNics/post/
        """
        result: list[IscsiPortInfo] | None = self._invoke("QueryCandidateNics", {"i_scsi_hba_name": i_scsi_hba_name})
        return result

    def query_migration_dependencies(
        self,
        pnic_device: list[str],
    ) -> IscsiMigrationDependency:
        """Call ``QueryMigrationDependencies``.

        pnic_device: Wire name ``pnicDevice``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryMigrationDependencies/post/
        """
        result: IscsiMigrationDependency = self._invoke("QueryMigrationDependencies", {"pnic_device": pnic_device})
        return result

    def query_pnic_status(
        self,
        pnic_device: str,
    ) -> IscsiStatus:
        """Call ``QueryPnicStatus``.

        pnic_device: Wire name ``pnicDevice``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFault, or another IscsiFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryPnicStatus/post/
        """
        result: IscsiStatus = self._invoke("QueryPnicStatus", {"pnic_device": pnic_device})
        return result

    def query_vnic_status(
        self,
        vnic_device: str,
    ) -> IscsiStatus:
        """Call ``QueryVnicStatus``.

        vnic_device: Wire name ``vnicDevice``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFault, or another IscsiFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/QueryVnicStatus/post/
        """
        result: IscsiStatus = self._invoke("QueryVnicStatus", {"vnic_device": vnic_device})
        return result

    def unbind_vnic(
        self,
        i_scsi_hba_name: str,
        vnic_device: str,
        force: bool,
    ) -> None:
        """Call ``UnbindVnic``.

        i_scsi_hba_name: Wire name ``iScsiHbaName``. Since 5.0.

        vnic_device: Wire name ``vnicDevice``. Since 5.0.

        force: Wire name ``force``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises IscsiFaultVnicNotBound, IscsiFaultVnicHasActivePaths, IscsiFaultVnicIsLastPath,
        PlatformConfigFault, IscsiFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IscsiManager/moId/UnbindVnic/post/
        """
        self._invoke("UnbindVnic", {"i_scsi_hba_name": i_scsi_hba_name, "vnic_device": vnic_device, "force": force})
