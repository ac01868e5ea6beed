# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostDiagnosticSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_diagnostic_partition import HostDiagnosticPartition
    from vim25.data.host_diagnostic_partition_create_description import HostDiagnosticPartitionCreateDescription
    from vim25.data.host_diagnostic_partition_create_option import HostDiagnosticPartitionCreateOption
    from vim25.data.host_diagnostic_partition_create_spec import HostDiagnosticPartitionCreateSpec
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


class HostDiagnosticSystem(vmodl.ManagedObject):
    """Managed object type ``HostDiagnosticSystem`` (vmodl ``vim.host.DiagnosticSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateDiagnosticPartition": vmodl.Operation("CreateDiagnosticPartition", request="CreateDiagnosticPartitionRequestType", fault="VimFault", since="2.0", vmodl_name="createDiagnosticPartition", privilege="Host.Config.Storage"),
        "activePartition": vmodl.Operation("activePartition", result="HostDiagnosticPartition", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "QueryAvailablePartition": vmodl.Operation("QueryAvailablePartition", result="HostDiagnosticPartition[]", nullable=True, fault="HostConfigFault", since="2.0", vmodl_name="queryAvailablePartition", privilege="Host.Config.Storage"),
        "QueryPartitionCreateDesc": vmodl.Operation("QueryPartitionCreateDesc", request="QueryPartitionCreateDescRequestType", result="HostDiagnosticPartitionCreateDescription", fault="VimFault", since="2.0", vmodl_name="queryPartitionCreateDesc", privilege="Host.Config.Storage"),
        "QueryPartitionCreateOptions": vmodl.Operation("QueryPartitionCreateOptions", request="QueryPartitionCreateOptionsRequestType", result="HostDiagnosticPartitionCreateOption[]", nullable=True, fault="HostConfigFault", since="2.0", vmodl_name="queryPartitionCreateOptions", privilege="Host.Config.Storage"),
        "SelectActivePartition": vmodl.Operation("SelectActivePartition", request="SelectActivePartitionRequestType", fault="VimFault", since="2.0", vmodl_name="selectActivePartition", privilege="Host.Config.Storage"),
    }

    def create_diagnostic_partition(
        self,
        spec: HostDiagnosticPartitionCreateSpec,
    ) -> None:
        """Call ``CreateDiagnosticPartition``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/CreateDiagnosticPartition/post/
        """
        self._invoke("CreateDiagnosticPartition", {"spec": spec})

    def get_active_partition(
        self,
    ) -> HostDiagnosticPartition | None:
        """Read ``activePartition``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/activePartition/get/
        """
        result: HostDiagnosticPartition | None = self._invoke("activePartition", {})
        return result

    def query_available_partition(
        self,
    ) -> list[HostDiagnosticPartition] | None:
        """Call ``QueryAvailablePartition``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/QueryAvailablePartition/post/
        """
        result: list[HostDiagnosticPartition] | None = self._invoke("QueryAvailablePartition", {})
        return result

    def query_partition_create_desc(
        self,
        disk_uuid: str,
        diagnostic_type: str,
    ) -> HostDiagnosticPartitionCreateDescription:
        """Call ``QueryPartitionCreateDesc``.

        disk_uuid: Wire name ``diskUuid``. Since 2.0.

        diagnostic_type: Wire name ``diagnosticType``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/QueryPartitionCreateDesc/post/
        """
        result: HostDiagnosticPartitionCreateDescription = self._invoke("QueryPartitionCreateDesc", {"disk_uuid": disk_uuid, "diagnostic_type": diagnostic_type})
        return result

    def query_partition_create_options(
        self,
        storage_type: str,
        diagnostic_type: str,
    ) -> list[HostDiagnosticPartitionCreateOption] | None:
        """Call ``QueryPartitionCreateOptions``.

        storage_type: Wire name ``storageType``. Since 2.0.

        diagnostic_type: Wire name ``diagnosticType``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/QueryPartitionCreateOptions/post/
        """
        result: list[HostDiagnosticPartitionCreateOption] | None = self._invoke("QueryPartitionCreateOptions", {"storage_type": storage_type, "diagnostic_type": diagnostic_type})
        return result

    def select_active_partition(
        self,
        *,
        partition: HostScsiDiskPartition | None = None,
    ) -> None:
        """Call ``SelectActivePartition``.

        partition: Wire name ``partition``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDiagnosticSystem/moId/SelectActivePartition/post/
        """
        self._invoke("SelectActivePartition", {"partition": partition})
