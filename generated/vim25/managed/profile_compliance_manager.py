# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ProfileComplianceManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.compliance_result import ComplianceResult
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.managed.profile import Profile
    from vim25.data.profile_expression_metadata import ProfileExpressionMetadata


class ProfileComplianceManager(vmodl.ManagedObject):
    """Managed object type ``ProfileComplianceManager`` (vmodl ``vim.profile.ComplianceManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CheckCompliance_Task": vmodl.Operation("CheckCompliance_Task", request="CheckComplianceRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="4.0", vmodl_name="checkCompliance", privilege="System.View"),
        "ClearComplianceStatus": vmodl.Operation("ClearComplianceStatus", request="ClearComplianceStatusRequestType", fault="RuntimeFault", since="4.0", vmodl_name="clearComplianceStatus", privilege="Profile.Clear"),
        "QueryComplianceStatus": vmodl.Operation("QueryComplianceStatus", request="QueryComplianceStatusRequestType", result="ComplianceResult[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryComplianceStatus", privilege="System.View"),
        "QueryExpressionMetadata": vmodl.Operation("QueryExpressionMetadata", request="QueryExpressionMetadataRequestType", result="ProfileExpressionMetadata[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryExpressionMetadata", privilege="System.View"),
    }

    def check_compliance_task(
        self,
        *,
        profile: list[vmodl.ManagedObjectReference | Profile] | None = None,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckCompliance_Task``.

        profile: Wire name ``profile``. Since 4.0. Refers to a Profile.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity.

        Since 4.0. Privilege System.View. Returns a reference to a Task, whose result is a
        ComplianceResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileComplianceManager/moId/CheckCompliance_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckCompliance_Task", {"profile": profile, "entity": entity})
        return result

    def clear_compliance_status(
        self,
        *,
        profile: list[vmodl.ManagedObjectReference | Profile] | None = None,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``ClearComplianceStatus``.

        profile: Wire name ``profile``. Since 4.0. Refers to a Profile.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity.

        Since 4.0. Privilege Profile.Clear.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileComplianceManager/moId/ClearComplianceStatus/post/
        """
        self._invoke("ClearComplianceStatus", {"profile": profile, "entity": entity})

    def query_compliance_status(
        self,
        *,
        profile: list[vmodl.ManagedObjectReference | Profile] | None = None,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> list[ComplianceResult] | None:
        """Call ``QueryComplianceStatus``.

        profile: Wire name ``profile``. Since 4.0. Refers to a Profile.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileComplianceManager/moId/QueryComplianceStatus/post/
        """
        result: list[ComplianceResult] | None = self._invoke("QueryComplianceStatus", {"profile": profile, "entity": entity})
        return result

    def query_expression_metadata(
        self,
        *,
        expression_name: list[str] | None = None,
        profile: vmodl.ManagedObjectReference | Profile | None = None,
    ) -> list[ProfileExpressionMetadata] | None:
        """Call ``QueryExpressionMetadata``.

        expression_name: Wire name ``expressionName``. Since 4.0.

        profile: Wire name ``profile``. Since 5.0. Refers to a Profile.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileComplianceManager/moId/QueryExpressionMetadata/post/
        """
        result: list[ProfileExpressionMetadata] | None = self._invoke("QueryExpressionMetadata", {"expression_name": expression_name, "profile": profile})
        return result
