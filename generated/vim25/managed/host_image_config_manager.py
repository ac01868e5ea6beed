# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostImageConfigManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.host_image_profile_summary import HostImageProfileSummary
    from vim25.data.software_package import SoftwarePackage


class HostImageConfigManager(vmodl.ManagedObject):
    """Managed object type ``HostImageConfigManager`` (vmodl ``vim.host.ImageConfigManager``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "fetchSoftwarePackages": vmodl.Operation("fetchSoftwarePackages", result="SoftwarePackage[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="fetchSoftwarePackages", privilege="Host.Config.Image"),
        "HostImageConfigGetAcceptance": vmodl.Operation("HostImageConfigGetAcceptance", result="string", fault="HostConfigFault", since="5.0", vmodl_name="queryHostAcceptanceLevel", privilege="System.Read"),
        "HostImageConfigGetProfile": vmodl.Operation("HostImageConfigGetProfile", result="HostImageProfileSummary", fault="RuntimeFault", since="5.0", vmodl_name="queryHostImageProfile", privilege="System.Read"),
        "installDate": vmodl.Operation("installDate", result="dateTime", fault="RuntimeFault", since="6.5", vmodl_name="installDate", privilege="Host.Config.Image"),
        "UpdateHostImageAcceptanceLevel": vmodl.Operation("UpdateHostImageAcceptanceLevel", request="UpdateHostImageAcceptanceLevelRequestType", fault="HostConfigFault", since="5.0", vmodl_name="updateAcceptanceLevel", privilege="Host.Config.Image"),
    }

    def fetch_software_packages(
        self,
    ) -> list[SoftwarePackage] | None:
        """Call ``fetchSoftwarePackages``.

        Since 6.5. Privilege Host.Config.Image.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/fetchSoftwarePackages/post/
        """
        result: list[SoftwarePackage] | None = self._invoke("fetchSoftwarePackages", {})
        return result

    def host_image_config_get_acceptance(
        self,
    ) -> str:
        """Call ``HostImageConfigGetAcceptance``.

        Since 5.0. Privilege System.Read.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/HostImageConfigGetAcceptance/post/
        """
        result: str = self._invoke("HostImageConfigGetAcceptance", {})
        return result

    def host_image_config_get_profile(
        self,
    ) -> HostImageProfileSummary:
        """Call ``HostImageConfigGetProfile``.

        Since 5.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/HostImageConfigGetProfile/post/
        """
        result: HostImageProfileSummary = self._invoke("HostImageConfigGetProfile", {})
        return result

    def install_date(
        self,
    ) -> datetime.datetime:
        """Call ``installDate``.

        Since 6.5. Privilege Host.Config.Image.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/installDate/post/
        """
        result: datetime.datetime = self._invoke("installDate", {})
        return result

    def update_host_image_acceptance_level(
        self,
        new_acceptance_level: str,
    ) -> None:
        """Call ``UpdateHostImageAcceptanceLevel``.

        new_acceptance_level: Wire name ``newAcceptanceLevel``. Since 5.0.

        Since 5.0. Privilege Host.Config.Image.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostImageConfigManager/moId/UpdateHostImageAcceptanceLevel/post/
        """
        self._invoke("UpdateHostImageAcceptanceLevel", {"new_acceptance_level": new_acceptance_level})
