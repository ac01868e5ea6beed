# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.profile import Profile

if TYPE_CHECKING:
    import datetime

    from vim25.data.host_profile_config_spec import HostProfileConfigSpec
    from vim25.data.host_profile_validation_failure_info import HostProfileValidationFailureInfo
    from vim25.managed.host_system import HostSystem
    from vim25.data.profile_deferred_policy_option_parameter import ProfileDeferredPolicyOptionParameter
    from vim25.data.profile_execute_result import ProfileExecuteResult


class HostProfile(Profile):
    """Managed object type ``HostProfile`` (vmodl ``vim.profile.host.HostProfile``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **Profile._operations,
        "ExecuteHostProfile": vmodl.Operation("ExecuteHostProfile", request="ExecuteHostProfileRequestType", result="ProfileExecuteResult", fault="RuntimeFault", since="4.0", vmodl_name="execute", privilege="System.View"),
        "complianceCheckTime": vmodl.Operation("complianceCheckTime", result="dateTime", nullable=True, fault="RuntimeFault", since="8.0.1.0", is_property=True),
        "referenceHost": vmodl.Operation("referenceHost", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "validationFailureInfo": vmodl.Operation("validationFailureInfo", result="HostProfileValidationFailureInfo", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "validationState": vmodl.Operation("validationState", result="string", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "validationStateUpdateTime": vmodl.Operation("validationStateUpdateTime", result="dateTime", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "HostProfileResetValidationState": vmodl.Operation("HostProfileResetValidationState", fault="RuntimeFault", since="6.7", vmodl_name="ResetValidationState", privilege="Profile.Edit"),
        "UpdateHostProfile": vmodl.Operation("UpdateHostProfile", request="UpdateHostProfileRequestType", fault="VimFault", since="4.0", vmodl_name="update", privilege="Profile.Edit"),
        "UpdateReferenceHost": vmodl.Operation("UpdateReferenceHost", request="UpdateReferenceHostRequestType", fault="RuntimeFault", since="4.0", vmodl_name="updateReferenceHost", privilege="Profile.Edit"),
    }

    def execute_host_profile(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        *,
        deferred_param: list[ProfileDeferredPolicyOptionParameter] | None = None,
    ) -> ProfileExecuteResult:
        """Call ``ExecuteHostProfile``.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        deferred_param: Wire name ``deferredParam``. Since 4.0.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/ExecuteHostProfile/post/
        """
        result: ProfileExecuteResult = self._invoke("ExecuteHostProfile", {"host": host, "deferred_param": deferred_param})
        return result

    def get_compliance_check_time(
        self,
    ) -> datetime.datetime | None:
        """Read ``complianceCheckTime``.

        Since 8.0.1.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/complianceCheckTime/get/
        """
        result: datetime.datetime | None = self._invoke("complianceCheckTime", {})
        return result

    def get_reference_host(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``referenceHost``.

        Since 4.0. Returns a reference to a HostSystem.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/referenceHost/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("referenceHost", {})
        return result

    def get_validation_failure_info(
        self,
    ) -> HostProfileValidationFailureInfo | None:
        """Read ``validationFailureInfo``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/validationFailureInfo/get/
        """
        result: HostProfileValidationFailureInfo | None = self._invoke("validationFailureInfo", {})
        return result

    def get_validation_state(
        self,
    ) -> str | None:
        """Read ``validationState``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/validationState/get/
        """
        result: str | None = self._invoke("validationState", {})
        return result

    def get_validation_state_update_time(
        self,
    ) -> datetime.datetime | None:
        """Read ``validationStateUpdateTime``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/validationStateUpdateTime/get/
        """
        result: datetime.datetime | None = self._invoke("validationStateUpdateTime", {})
        return result

    def host_profile_reset_validation_state(
        self,
    ) -> None:
        """Call ``HostProfileResetValidationState``.

        Since 6.7. Privilege Profile.Edit.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/HostProfileResetValidationState/post/
        """
        self._invoke("HostProfileResetValidationState", {})

    def update_host_profile(
        self,
        config: HostProfileConfigSpec,
    ) -> None:
        """Call ``UpdateHostProfile``.

        config: Wire name ``config``. Since 4.0.

        Since 4.0. Privilege Profile.Edit.

        Raises DuplicateName, ProfileUpdateFailed, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/UpdateHostProfile/post/
        """
        self._invoke("UpdateHostProfile", {"config": config})

    def update_reference_host(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> None:
        """Call ``UpdateReferenceHost``.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege Profile.Edit.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/UpdateReferenceHost/post/
        """
        self._invoke("UpdateReferenceHost", {"host": host})
