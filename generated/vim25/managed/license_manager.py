# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type LicenseManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.host_system import HostSystem
    from vim25.data.key_value import KeyValue
    from vim25.data.license_availability_info import LicenseAvailabilityInfo
    from vim25.data.license_diagnostics import LicenseDiagnostics
    from vim25.data.license_feature_info import LicenseFeatureInfo
    from vim25.data.license_manager_evaluation_info import LicenseManagerEvaluationInfo
    from vim25.data.license_manager_license_info import LicenseManagerLicenseInfo
    from vim25.data.license_source import LicenseSource
    from vim25.data.license_usage_info import LicenseUsageInfo


class LicenseManager(vmodl.ManagedObject):
    """Managed object type ``LicenseManager`` (vmodl ``vim.LicenseManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AddLicense": vmodl.Operation("AddLicense", request="AddLicenseRequestType", result="LicenseManagerLicenseInfo", fault="RuntimeFault", since="4.0", vmodl_name="addLicense", privilege="Global.Licenses"),
        "CheckLicenseFeature": vmodl.Operation("CheckLicenseFeature", request="CheckLicenseFeatureRequestType", result="boolean", fault="InvalidState", since="2.0", vmodl_name="checkFeature", privilege="System.Read"),
        "ConfigureLicenseSource": vmodl.Operation("ConfigureLicenseSource", request="ConfigureLicenseSourceRequestType", fault="VimFault", since="2.0", vmodl_name="configureSource", privilege="Global.Licenses"),
        "DecodeLicense": vmodl.Operation("DecodeLicense", request="DecodeLicenseRequestType", result="LicenseManagerLicenseInfo", fault="RuntimeFault", since="4.0", vmodl_name="decodeLicense", privilege="Global.Licenses"),
        "DisableFeature": vmodl.Operation("DisableFeature", request="DisableFeatureRequestType", result="boolean", fault="VimFault", since="2.0", vmodl_name="disable", privilege="Global.Licenses"),
        "EnableFeature": vmodl.Operation("EnableFeature", request="EnableFeatureRequestType", result="boolean", fault="VimFault", since="2.0", vmodl_name="enable", privilege="Global.Licenses"),
        "diagnostics": vmodl.Operation("diagnostics", result="LicenseDiagnostics", nullable=True, fault="RuntimeFault", since="2.5", is_property=True),
        "evaluation": vmodl.Operation("evaluation", result="LicenseManagerEvaluationInfo", fault="RuntimeFault", since="4.0", privilege="System.Read", is_property=True),
        "featureInfo": vmodl.Operation("featureInfo", result="LicenseFeatureInfo[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "licenseAssignmentManager": vmodl.Operation("licenseAssignmentManager", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.View", is_property=True),
        "licensedEdition": vmodl.Operation("licensedEdition", result="string", fault="RuntimeFault", since="2.5", is_property=True),
        "licenses": vmodl.Operation("licenses", result="LicenseManagerLicenseInfo[]", fault="RuntimeFault", since="4.0", is_property=True),
        "source": vmodl.Operation("source", result="LicenseSource", fault="RuntimeFault", since="2.0", is_property=True),
        "sourceAvailable": vmodl.Operation("sourceAvailable", result="boolean", fault="RuntimeFault", since="2.0", is_property=True),
        "QueryLicenseSourceAvailability": vmodl.Operation("QueryLicenseSourceAvailability", request="QueryLicenseSourceAvailabilityRequestType", result="LicenseAvailabilityInfo[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="querySourceAvailability", privilege="Global.Licenses"),
        "QueryLicenseUsage": vmodl.Operation("QueryLicenseUsage", request="QueryLicenseUsageRequestType", result="LicenseUsageInfo", fault="RuntimeFault", since="2.0", vmodl_name="queryUsage", privilege="System.Read"),
        "QuerySupportedFeatures": vmodl.Operation("QuerySupportedFeatures", request="QuerySupportedFeaturesRequestType", result="LicenseFeatureInfo[]", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="querySupportedFeatures", privilege="Global.Licenses"),
        "RemoveLicense": vmodl.Operation("RemoveLicense", request="RemoveLicenseRequestType", fault="RuntimeFault", since="4.0", vmodl_name="removeLicense", privilege="Global.Licenses"),
        "RemoveLicenseLabel": vmodl.Operation("RemoveLicenseLabel", request="RemoveLicenseLabelRequestType", fault="RuntimeFault", since="4.0", vmodl_name="removeLabel", privilege="Global.Licenses"),
        "SetLicenseEdition": vmodl.Operation("SetLicenseEdition", request="SetLicenseEditionRequestType", fault="VimFault", since="2.0", vmodl_name="setEdition", privilege="Global.Licenses"),
        "UpdateLicense": vmodl.Operation("UpdateLicense", request="UpdateLicenseRequestType", result="LicenseManagerLicenseInfo", fault="RuntimeFault", since="4.0", vmodl_name="updateLicense", privilege="Global.Licenses"),
        "UpdateLicenseLabel": vmodl.Operation("UpdateLicenseLabel", request="UpdateLicenseLabelRequestType", fault="RuntimeFault", since="4.0", vmodl_name="updateLabel", privilege="Global.Licenses"),
    }

    def add_license(
        self,
        license_key: str,
        *,
        labels: list[KeyValue] | None = None,
    ) -> LicenseManagerLicenseInfo:
        """Call ``AddLicense``.

        license_key: Wire name ``licenseKey``. Since 4.0.

        labels: Wire name ``labels``. Since 4.0.

        Since 4.0. Privilege Global.Licenses.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/AddLicense/post/
        """
        result: LicenseManagerLicenseInfo = self._invoke("AddLicense", {"license_key": license_key, "labels": labels})
        return result

    def check_license_feature(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        feature_key: str,
    ) -> bool:
        """Call ``CheckLicenseFeature``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        feature_key: Wire name ``featureKey``. Since 2.0.

        Since 2.0. Privilege System.Read.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/CheckLicenseFeature/post/
        """
        result: bool = self._invoke("CheckLicenseFeature", {"host": host, "feature_key": feature_key})
        return result

    def configure_license_source(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        license_source: LicenseSource,
    ) -> None:
        """Call ``ConfigureLicenseSource``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        license_source: Wire name ``licenseSource``. Since 2.0.

        Since 2.0. Privilege Global.Licenses.

        Raises CannotAccessLocalSource, InvalidLicense, LicenseServerUnavailable, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/ConfigureLicenseSource/post/
        """
        self._invoke("ConfigureLicenseSource", {"host": host, "license_source": license_source})

    def decode_license(
        self,
        license_key: str,
    ) -> LicenseManagerLicenseInfo:
        """Call ``DecodeLicense``.

        license_key: Wire name ``licenseKey``. Since 4.0.

        Since 4.0. Privilege Global.Licenses.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/DecodeLicense/post/
        """
        result: LicenseManagerLicenseInfo = self._invoke("DecodeLicense", {"license_key": license_key})
        return result

    def disable_feature(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        feature_key: str,
    ) -> bool:
        """Call ``DisableFeature``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        feature_key: Wire name ``featureKey``. Since 2.0.

        Since 2.0. Privilege Global.Licenses.

        Raises InvalidState, LicenseServerUnavailable, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/DisableFeature/post/
        """
        result: bool = self._invoke("DisableFeature", {"host": host, "feature_key": feature_key})
        return result

    def enable_feature(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        feature_key: str,
    ) -> bool:
        """Call ``EnableFeature``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        feature_key: Wire name ``featureKey``. Since 2.0.

        Since 2.0. Privilege Global.Licenses.

        Raises InvalidState, LicenseServerUnavailable, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/EnableFeature/post/
        """
        result: bool = self._invoke("EnableFeature", {"host": host, "feature_key": feature_key})
        return result

    def get_diagnostics(
        self,
    ) -> LicenseDiagnostics | None:
        """Read ``diagnostics``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/diagnostics/get/
        """
        result: LicenseDiagnostics | None = self._invoke("diagnostics", {})
        return result

    def get_evaluation(
        self,
    ) -> LicenseManagerEvaluationInfo:
        """Read ``evaluation``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/evaluation/get/
        """
        result: LicenseManagerEvaluationInfo = self._invoke("evaluation", {})
        return result

    def get_feature_info(
        self,
    ) -> list[LicenseFeatureInfo] | None:
        """Read ``featureInfo``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/featureInfo/get/
        """
        result: list[LicenseFeatureInfo] | None = self._invoke("featureInfo", {})
        return result

    def get_license_assignment_manager(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``licenseAssignmentManager``.

        Since 4.0. Privilege System.View. Returns a reference to a LicenseAssignmentManager.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/licenseAssignmentManager/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("licenseAssignmentManager", {})
        return result

    def get_licensed_edition(
        self,
    ) -> str:
        """Read ``licensedEdition``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/licensedEdition/get/
        """
        result: str = self._invoke("licensedEdition", {})
        return result

    def get_licenses(
        self,
    ) -> list[LicenseManagerLicenseInfo]:
        """Read ``licenses``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/licenses/get/
        """
        result: list[LicenseManagerLicenseInfo] = self._invoke("licenses", {})
        return result

    def get_source(
        self,
    ) -> LicenseSource:
        """Read ``source``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/source/get/
        """
        result: LicenseSource = self._invoke("source", {})
        return result

    def get_source_available(
        self,
    ) -> bool:
        """Read ``sourceAvailable``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/sourceAvailable/get/
        """
        result: bool = self._invoke("sourceAvailable", {})
        return result

    def query_license_source_availability(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> list[LicenseAvailabilityInfo] | None:
        """Call ``QueryLicenseSourceAvailability``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege Global.Licenses.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/QueryLicenseSourceAvailability/post/
        """
        result: list[LicenseAvailabilityInfo] | None = self._invoke("QueryLicenseSourceAvailability", {"host": host})
        return result

    def query_license_usage(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> LicenseUsageInfo:
        """Call ``QueryLicenseUsage``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/QueryLicenseUsage/post/
        """
        result: LicenseUsageInfo = self._invoke("QueryLicenseUsage", {"host": host})
        return result

    def query_supported_features(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> list[LicenseFeatureInfo] | None:
        """Call ``QuerySupportedFeatures``.

        host: Wire name ``host``. Since 2.5. Refers to a HostSystem.

        Since 2.5. Privilege Global.Licenses.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/QuerySupportedFeatures/post/
        """
        result: list[LicenseFeatureInfo] | None = self._invoke("QuerySupportedFeatures", {"host": host})
        return result

    def remove_license(
        self,
        license_key: str,
    ) -> None:
        """Call ``RemoveLicense``.

        license_key: Wire name ``licenseKey``. Since 4.0.

        Since 4.0. Privilege Global.Licenses.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/RemoveLicense/post/
        """
        self._invoke("RemoveLicense", {"license_key": license_key})

    def remove_license_label(
        self,
        license_key: str,
        label_key: str,
    ) -> None:
        """Call ``RemoveLicenseLabel``.

        license_key: Wire name ``licenseKey``. Since 4.0.

        label_key: Wire name ``labelKey``. Since 4.0.

        Since 4.0. Privilege Global.Licenses.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/RemoveLicenseLabel/post/
        """
        self._invoke("RemoveLicenseLabel", {"license_key": license_key, "label_key": label_key})

    def set_license_edition(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        feature_key: str | None = None,
    ) -> None:
        """Call ``SetLicenseEdition``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        feature_key: Wire name ``featureKey``. Since 2.0.

        Since 2.0. Privilege Global.Licenses.

        Raises InvalidState, LicenseServerUnavailable, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/SetLicenseEdition/post/
        """
        self._invoke("SetLicenseEdition", {"host": host, "feature_key": feature_key})

    def update_license(
        self,
        license_key: str,
        *,
        labels: list[KeyValue] | None = None,
    ) -> LicenseManagerLicenseInfo:
        """Call ``UpdateLicense``.

        license_key: Wire name ``licenseKey``. Since 4.0.

        labels: Wire name ``labels``. Since 4.0.

        Since 4.0. Privilege Global.Licenses.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/UpdateLicense/post/
        """
        result: LicenseManagerLicenseInfo = self._invoke("UpdateLicense", {"license_key": license_key, "labels": labels})
        return result

    def update_license_label(
        self,
        license_key: str,
        label_key: str,
        label_value: str,
    ) -> None:
        """Call ``UpdateLicenseLabel``.

        license_key: Wire name ``licenseKey``. Since 4.0.

        label_key: Wire name ``labelKey``. Since 4.0.

        label_value: Wire name ``labelValue``. Since 4.0.

        Since 4.0. Privilege Global.Licenses.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LicenseManager/moId/UpdateLicenseLabel/post/
        """
        self._invoke("UpdateLicenseLabel", {"license_key": license_key, "label_key": label_key, "label_value": label_value})
