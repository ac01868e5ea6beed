# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostActiveDirectoryAuthentication."""

from __future__ import annotations

import vmodl

from vim25.managed.host_directory_store import HostDirectoryStore


class HostActiveDirectoryAuthentication(HostDirectoryStore):
    """Managed object type ``HostActiveDirectoryAuthentication`` (vmodl
    ``vim.host.ActiveDirectoryAuthentication``).

    Since 4.1.
    """

    __slots__ = ()
    _operations = {
        **HostDirectoryStore._operations,
        "DisableSmartCardAuthentication": vmodl.Operation("DisableSmartCardAuthentication", fault="VimFault", since="6.0", vmodl_name="disableSmartCardAuthentication", privilege="Host.Config.AuthenticationStore"),
        "EnableSmartCardAuthentication": vmodl.Operation("EnableSmartCardAuthentication", fault="VimFault", since="6.0", vmodl_name="enableSmartCardAuthentication", privilege="Host.Config.AuthenticationStore"),
        "ImportCertificateForCAM_Task": vmodl.Operation("ImportCertificateForCAM_Task", request="ImportCertificateForCAMRequestType", result="ManagedObjectReference", fault="VimFault", since="5.0", vmodl_name="importCertificateForCAM", privilege="Host.Config.AuthenticationStore"),
        "InstallSmartCardTrustAnchor": vmodl.Operation("InstallSmartCardTrustAnchor", request="InstallSmartCardTrustAnchorRequestType", fault="HostConfigFault", since="6.0", vmodl_name="installSmartCardTrustAnchor", privilege="Host.Config.AuthenticationStore"),
        "JoinDomain_Task": vmodl.Operation("JoinDomain_Task", request="JoinDomainRequestType", result="ManagedObjectReference", fault="VimFault", since="4.1", vmodl_name="joinDomain", privilege="Host.Config.AuthenticationStore"),
        "JoinDomainWithCAM_Task": vmodl.Operation("JoinDomainWithCAM_Task", request="JoinDomainWithCAMRequestType", result="ManagedObjectReference", fault="VimFault", since="5.0", vmodl_name="joinDomainWithCAM", privilege="Host.Config.AuthenticationStore"),
        "LeaveCurrentDomain_Task": vmodl.Operation("LeaveCurrentDomain_Task", request="LeaveCurrentDomainRequestType", result="ManagedObjectReference", fault="VimFault", since="4.1", vmodl_name="leaveCurrentDomain", privilege="Host.Config.AuthenticationStore"),
        "ListSmartCardTrustAnchors": vmodl.Operation("ListSmartCardTrustAnchors", result="string[]", nullable=True, fault="HostConfigFault", since="6.0", vmodl_name="listSmartCardTrustAnchors", privilege="Host.Config.AuthenticationStore"),
        "RemoveSmartCardTrustAnchor": vmodl.Operation("RemoveSmartCardTrustAnchor", request="RemoveSmartCardTrustAnchorRequestType", fault="HostConfigFault", since="6.0", vmodl_name="removeSmartCardTrustAnchor", privilege="Host.Config.AuthenticationStore"),
        "RemoveSmartCardTrustAnchorByFingerprint": vmodl.Operation("RemoveSmartCardTrustAnchorByFingerprint", request="RemoveSmartCardTrustAnchorByFingerprintRequestType", fault="HostConfigFault", since="6.0", vmodl_name="removeSmartCardTrustAnchorByFingerprint", privilege="Host.Config.AuthenticationStore"),
        "ReplaceSmartCardTrustAnchors": vmodl.Operation("ReplaceSmartCardTrustAnchors", request="ReplaceSmartCardTrustAnchorsRequestType", fault="RuntimeFault", since="6.0", vmodl_name="replaceSmartCardTrustAnchors", privilege="Host.Config.AuthenticationStore"),
    }

    def disable_smart_card_authentication(
        self,
    ) -> None:
        """Call ``DisableSmartCardAuthentication``.

        Since 6.0. Privilege Host.Config.AuthenticationStore.

        Raises ActiveDirectoryFault, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/DisableSmartCardAuthentication/post/
        """
        self._invoke("DisableSmartCardAuthentication", {})

    def enable_smart_card_authentication(
        self,
    ) -> None:
        """Call ``EnableSmartCardAuthentication``.

        Since 6.0. Privilege Host.Config.AuthenticationStore.

        Raises ActiveDirectoryFault, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/EnableSmartCardAuthentication/post/
        """
        self._invoke("EnableSmartCardAuthentication", {})

    def import_certificate_for_cam_task(
        self,
        cert_path: str,
        cam_server: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ImportCertificateForCAM_Task``.

        cert_path: Wire name ``certPath``. Since 5.0.

        cam_server: Wire name ``camServer``. Since 5.0.

        Since 5.0. Privilege Host.Config.AuthenticationStore. Returns a reference to a Task.

        Raises FileNotFound, ActiveDirectoryFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/ImportCertificateForCAM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ImportCertificateForCAM_Task", {"cert_path": cert_path, "cam_server": cam_server})
        return result

    def install_smart_card_trust_anchor(
        self,
        cert: str,
    ) -> None:
        """Call ``InstallSmartCardTrustAnchor``.

        cert: Wire name ``cert``. Since 6.0.

        Since 6.0. Privilege Host.Config.AuthenticationStore.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/InstallSmartCardTrustAnchor/post/
        """
        self._invoke("InstallSmartCardTrustAnchor", {"cert": cert})

    def join_domain_task(
        self,
        domain_name: str,
        user_name: str,
        password: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``JoinDomain_Task``.

        domain_name: Wire name ``domainName``. Since 4.1.

        user_name: Wire name ``userName``. Since 4.1.

        password: Wire name ``password``. Since 4.1. Secret.

        Since 4.1. Privilege Host.Config.AuthenticationStore. Returns a reference to a Task.

        Raises InvalidState, HostConfigFault, InvalidLogin, ActiveDirectoryFault, TaskInProgress, or
        another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/JoinDomain_Task/post/
        """
        password = vmodl.concealed(password)
        result: vmodl.ManagedObjectReference = self._invoke("JoinDomain_Task", {"domain_name": domain_name, "user_name": user_name, "password": password})
        return result

    def join_domain_with_cam_task(
        self,
        domain_name: str,
        cam_server: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``JoinDomainWithCAM_Task``.

        domain_name: Wire name ``domainName``. Since 5.0.

        cam_server: Wire name ``camServer``. Since 5.0.

        Since 5.0. Privilege Host.Config.AuthenticationStore. Returns a reference to a Task.

        Raises InvalidState, HostConfigFault, ActiveDirectoryFault, TaskInProgress, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/JoinDomainWithCAM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("JoinDomainWithCAM_Task", {"domain_name": domain_name, "cam_server": cam_server})
        return result

    def leave_current_domain_task(
        self,
        force: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``LeaveCurrentDomain_Task``.

        force: Wire name ``force``. Since 4.1.

        Since 4.1. Privilege Host.Config.AuthenticationStore. Returns a reference to a Task.

        Raises InvalidState, AuthMinimumAdminPermission, ActiveDirectoryFault, TaskInProgress, or
        another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/LeaveCurrentDomain_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("LeaveCurrentDomain_Task", {"force": force})
        return result

    def list_smart_card_trust_anchors(
        self,
    ) -> list[str] | None:
        """Call ``ListSmartCardTrustAnchors``.

        Since 6.0. Privilege Host.Config.AuthenticationStore.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/ListSmartCardTrustAnchors/post/
        """
        result: list[str] | None = self._invoke("ListSmartCardTrustAnchors", {})
        return result

    def remove_smart_card_trust_anchor(
        self,
        issuer: str,
        serial: str,
    ) -> None:
        """Call ``RemoveSmartCardTrustAnchor``.

        issuer: Wire name ``issuer``. Since 6.0.

        serial: Wire name ``serial``. Since 6.0.

        Since 6.0. Privilege Host.Config.AuthenticationStore.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/RemoveSmartCardTrustAnchor/post/
        """
        self._invoke("RemoveSmartCardTrustAnchor", {"issuer": issuer, "serial": serial})

    def remove_smart_card_trust_anchor_by_fingerprint(
        self,
        fingerprint: str,
        digest: str,
    ) -> None:
        """Call ``RemoveSmartCardTrustAnchorByFingerprint``.

        fingerprint: Wire name ``fingerprint``. Since 6.0.

        digest: Wire name ``digest``. Since 6.0.

        Since 6.0. Privilege Host.Config.AuthenticationStore.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/RemoveSmartCardTrustAnchorByFingerprint/post/
        """
        self._invoke("RemoveSmartCardTrustAnchorByFingerprint", {"fingerprint": fingerprint, "digest": digest})

    def replace_smart_card_trust_anchors(
        self,
        *,
        certs: list[str] | None = None,
    ) -> None:
        """Call ``ReplaceSmartCardTrustAnchors``.

        certs: Wire name ``certs``. Since 6.0.

        Since 6.0. Privilege Host.Config.AuthenticationStore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostActiveDirectoryAuthentication/moId/ReplaceSmartCardTrustAnchors/post/
        """
        self._invoke("ReplaceSmartCardTrustAnchors", {"certs": certs})
