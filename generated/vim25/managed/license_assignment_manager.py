# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type LicenseAssignmentManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.license_assignment_manager_license_assignment import LicenseAssignmentManagerLicenseAssignment
    from vim25.data.license_manager_license_info import LicenseManagerLicenseInfo


class LicenseAssignmentManager(vmodl.ManagedObject):
    """Managed object type ``LicenseAssignmentManager`` (vmodl ``vim.LicenseAssignmentManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "QueryAssignedLicenses": vmodl.Operation("QueryAssignedLicenses", request="QueryAssignedLicensesRequestType", result="LicenseAssignmentManagerLicenseAssignment[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryAssignedLicenses", privilege="System.View"),
        "RemoveAssignedLicense": vmodl.Operation("RemoveAssignedLicense", request="RemoveAssignedLicenseRequestType", fault="LicenseEntityNotFound", since="4.0", vmodl_name="removeAssignedLicense", privilege="Global.Licenses"),
        "UpdateAssignedLicense": vmodl.Operation("UpdateAssignedLicense", request="UpdateAssignedLicenseRequestType", result="LicenseManagerLicenseInfo", fault="LicenseEntityNotFound", since="4.0", vmodl_name="updateAssignedLicense", privilege="Global.Licenses"),
    }

    def query_assigned_licenses(
        self,
        *,
        entity_id: str | None = None,
    ) -> list[LicenseAssignmentManagerLicenseAssignment] | None:
        """Call ``QueryAssignedLicenses``.

        entity_id: Wire name ``entityId``. Since 4.0.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseAssignmentManager/moId/QueryAssignedLicenses/post/
        """
        result: list[LicenseAssignmentManagerLicenseAssignment] | None = self._invoke("QueryAssignedLicenses", {"entity_id": entity_id})
        return result

    def remove_assigned_license(
        self,
        entity_id: str,
    ) -> None:
        """Call ``RemoveAssignedLicense``.

        entity_id: Wire name ``entityId``. Since 4.0.

        Since 4.0. Privilege Global.Licenses.

        Raises LicenseEntityNotFound, or another LicenseEntityNotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseAssignmentManager/moId/RemoveAssignedLicense/post/
        """
        self._invoke("RemoveAssignedLicense", {"entity_id": entity_id})

    def update_assigned_license(
        self,
        entity: str,
        license_key: str,
        *,
        entity_display_name: str | None = None,
    ) -> LicenseManagerLicenseInfo:
        """Call ``UpdateAssignedLicense``.

        entity: Wire name ``entity``. Since 4.0.

        license_key: Wire name ``licenseKey``. Since 4.0.

        entity_display_name: Wire name ``entityDisplayName``. Since 4.0.

        Since 4.0. Privilege Global.Licenses.

        Raises LicenseEntityNotFound, or another LicenseEntityNotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseAssignmentManager/moId/UpdateAssignedLicense/post/
        """
        result: LicenseManagerLicenseInfo = self._invoke("UpdateAssignedLicense", {"entity": entity, "license_key": license_key, "entity_display_name": entity_display_name})
        return result
