# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type Profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.managed.managed_entity import ManagedEntity
    from vim25.data.profile_config_info import ProfileConfigInfo
    from vim25.data.profile_description import ProfileDescription


class Profile(vmodl.ManagedObject):
    """Managed object type ``Profile`` (vmodl ``vim.profile.Profile``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AssociateProfile": vmodl.Operation("AssociateProfile", request="AssociateProfileRequestType", fault="RuntimeFault", since="4.0", vmodl_name="associateEntities", privilege="Profile.Edit"),
        "CheckProfileCompliance_Task": vmodl.Operation("CheckProfileCompliance_Task", request="CheckProfileComplianceRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="4.0", vmodl_name="checkCompliance", privilege="System.View"),
        "DestroyProfile": vmodl.Operation("DestroyProfile", fault="RuntimeFault", since="4.0", vmodl_name="destroy", privilege="Profile.Delete"),
        "DissociateProfile": vmodl.Operation("DissociateProfile", request="DissociateProfileRequestType", fault="RuntimeFault", since="4.0", vmodl_name="dissociateEntities", privilege="Profile.Edit"),
        "ExportProfile": vmodl.Operation("ExportProfile", result="string", fault="RuntimeFault", since="4.0", vmodl_name="exportProfile", privilege="Profile.Export"),
        "complianceStatus": vmodl.Operation("complianceStatus", result="string", fault="RuntimeFault", since="4.0", is_property=True),
        "config": vmodl.Operation("config", result="ProfileConfigInfo", fault="RuntimeFault", since="4.0", privilege="Profile.Edit", is_property=True),
        "createdTime": vmodl.Operation("createdTime", result="dateTime", fault="RuntimeFault", since="4.0", is_property=True),
        "description": vmodl.Operation("description", result="ProfileDescription", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "entity": vmodl.Operation("entity", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "modifiedTime": vmodl.Operation("modifiedTime", result="dateTime", fault="RuntimeFault", since="4.0", is_property=True),
        "name": vmodl.Operation("name", result="string", fault="RuntimeFault", since="4.0", is_property=True),
        "RetrieveDescription": vmodl.Operation("RetrieveDescription", result="ProfileDescription", nullable=True, fault="RuntimeFault", since="5.0", vmodl_name="retrieveDescription", privilege="System.View"),
    }

    def associate_profile(
        self,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity],
    ) -> None:
        """Call ``AssociateProfile``.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity.

        Since 4.0. Privilege Profile.Edit.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/AssociateProfile/post/
        """
        self._invoke("AssociateProfile", {"entity": entity})

    def check_profile_compliance_task(
        self,
        *,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckProfileCompliance_Task``.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity.

        Since 4.0. Privilege System.View. Returns a reference to a Task, whose result is a
        ComplianceResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/CheckProfileCompliance_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckProfileCompliance_Task", {"entity": entity})
        return result

    def destroy_profile(
        self,
    ) -> None:
        """Call ``DestroyProfile``.

        Since 4.0. Privilege Profile.Delete.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/DestroyProfile/post/
        """
        self._invoke("DestroyProfile", {})

    def dissociate_profile(
        self,
        *,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``DissociateProfile``.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity.

        Since 4.0. Privilege Profile.Edit.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/DissociateProfile/post/
        """
        self._invoke("DissociateProfile", {"entity": entity})

    def export_profile(
        self,
    ) -> str:
        """Call ``ExportProfile``.

        Since 4.0. Privilege Profile.Export.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/ExportProfile/post/
        """
        result: str = self._invoke("ExportProfile", {})
        return result

    def get_compliance_status(
        self,
    ) -> str:
        """Read ``complianceStatus``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/complianceStatus/get/
        """
        result: str = self._invoke("complianceStatus", {})
        return result

    def get_config(
        self,
    ) -> ProfileConfigInfo:
        """Read ``config``.

        Since 4.0. Privilege Profile.Edit.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/config/get/
        """
        result: ProfileConfigInfo = self._invoke("config", {})
        return result

    def get_created_time(
        self,
    ) -> datetime.datetime:
        """Read ``createdTime``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/createdTime/get/
        """
        result: datetime.datetime = self._invoke("createdTime", {})
        return result

    def get_description(
        self,
    ) -> ProfileDescription | None:
        """Read ``description``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/description/get/
        """
        result: ProfileDescription | None = self._invoke("description", {})
        return result

    def get_entity(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``entity``.

        Since 4.0. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/entity/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("entity", {})
        return result

    def get_modified_time(
        self,
    ) -> datetime.datetime:
        """Read ``modifiedTime``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/modifiedTime/get/
        """
        result: datetime.datetime = self._invoke("modifiedTime", {})
        return result

    def get_name(
        self,
    ) -> str:
        """Read ``name``.

        Since 4.0.

        Page: /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/name/get/
        """
        result: str = self._invoke("name", {})
        return result

    def retrieve_description(
        self,
    ) -> ProfileDescription | None:
        """Call ``RetrieveDescription``.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/RetrieveDescription/post/
        """
        result: ProfileDescription | None = self._invoke("RetrieveDescription", {})
        return result
