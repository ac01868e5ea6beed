# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostSpecificationManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_specification import HostSpecification
    from vim25.data.host_sub_specification import HostSubSpecification
    from vim25.managed.host_system import HostSystem


class HostSpecificationManager(vmodl.ManagedObject):
    """Managed object type ``HostSpecificationManager`` (vmodl
    ``vim.profile.host.HostSpecificationManager``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "DeleteHostSpecification": vmodl.Operation("DeleteHostSpecification", request="DeleteHostSpecificationRequestType", fault="HostSpecificationOperationFailed", since="6.5", vmodl_name="deleteHostSpecification", privilege="System.View"),
        "DeleteHostSubSpecification": vmodl.Operation("DeleteHostSubSpecification", request="DeleteHostSubSpecificationRequestType", fault="HostSpecificationOperationFailed", since="6.5", vmodl_name="deleteHostSubSpecification", privilege="System.View"),
        "HostSpecGetUpdatedHosts": vmodl.Operation("HostSpecGetUpdatedHosts", request="HostSpecGetUpdatedHostsRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="getUpdatedHosts", privilege="System.View"),
        "RetrieveHostSpecification": vmodl.Operation("RetrieveHostSpecification", request="RetrieveHostSpecificationRequestType", result="HostSpecification", fault="HostSpecificationOperationFailed", since="6.5", vmodl_name="retrieveHostSpecification", privilege="System.View"),
        "UpdateHostSpecification": vmodl.Operation("UpdateHostSpecification", request="UpdateHostSpecificationRequestType", fault="HostSpecificationOperationFailed", since="6.5", vmodl_name="updateHostSpecification", privilege="Profile.Edit"),
        "UpdateHostSubSpecification": vmodl.Operation("UpdateHostSubSpecification", request="UpdateHostSubSpecificationRequestType", fault="HostSpecificationOperationFailed", since="6.5", vmodl_name="updateHostSubSpecification", privilege="Profile.Edit"),
    }

    def delete_host_specification(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
    ) -> None:
        """Call ``DeleteHostSpecification``.

        host: Wire name ``host``. Since 6.5. Refers to a HostSystem.

        Since 6.5. Privilege System.View.

        Raises HostSpecificationOperationFailed, or another HostSpecificationOperationFailed.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/DeleteHostSpecification/post/
        """
        self._invoke("DeleteHostSpecification", {"host": host})

    def delete_host_sub_specification(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        sub_spec_name: str,
    ) -> None:
        """Call ``DeleteHostSubSpecification``.

        host: Wire name ``host``. Since 6.5. Refers to a HostSystem.

        sub_spec_name: Wire name ``subSpecName``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises HostSpecificationOperationFailed, or another HostSpecificationOperationFailed.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/DeleteHostSubSpecification/post/
        """
        self._invoke("DeleteHostSubSpecification", {"host": host, "sub_spec_name": sub_spec_name})

    def host_spec_get_updated_hosts(
        self,
        *,
        start_change_id: str | None = None,
        end_change_id: str | None = None,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``HostSpecGetUpdatedHosts``.

        start_change_id: Wire name ``startChangeID``. Since 6.5.

        end_change_id: Wire name ``endChangeID``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a HostSystem.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/HostSpecGetUpdatedHosts/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("HostSpecGetUpdatedHosts", {"start_change_id": start_change_id, "end_change_id": end_change_id})
        return result

    def retrieve_host_specification(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        from_host: bool,
    ) -> HostSpecification:
        """Call ``RetrieveHostSpecification``.

        host: Wire name ``host``. Since 6.5. Refers to a HostSystem.

        from_host: Wire name ``fromHost``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises HostSpecificationOperationFailed, or another HostSpecificationOperationFailed.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/RetrieveHostSpecification/post/
        """
        result: HostSpecification = self._invoke("RetrieveHostSpecification", {"host": host, "from_host": from_host})
        return result

    def update_host_specification(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        host_spec: HostSpecification,
    ) -> None:
        """Call ``UpdateHostSpecification``.

        host: Wire name ``host``. Since 6.5. Refers to a HostSystem.

        host_spec: Wire name ``hostSpec``. Since 6.5.

        Since 6.5. Privilege Profile.Edit.

        Raises HostSpecificationOperationFailed, or another HostSpecificationOperationFailed.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/UpdateHostSpecification/post/
        """
        self._invoke("UpdateHostSpecification", {"host": host, "host_spec": host_spec})

    def update_host_sub_specification(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        host_sub_spec: HostSubSpecification,
    ) -> None:
        """Call ``UpdateHostSubSpecification``.

        host: Wire name ``host``. Since 6.5. Refers to a HostSystem.

        host_sub_spec: Wire name ``hostSubSpec``. Since 6.5.

        Since 6.5. Privilege Profile.Edit.

        Raises HostSpecificationOperationFailed, or another HostSpecificationOperationFailed.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/UpdateHostSubSpecification/post/
        """
        self._invoke("UpdateHostSubSpecification", {"host": host, "host_sub_spec": host_sub_spec})
