# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type SessionManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.session_manager_generic_service_ticket import SessionManagerGenericServiceTicket
    from vim25.data.session_manager_local_ticket import SessionManagerLocalTicket
    from vim25.data.session_manager_service_request_spec import SessionManagerServiceRequestSpec
    from vim25.data.user_session import UserSession


class SessionManager(vmodl.ManagedObject):
    """Managed object type ``SessionManager`` (vmodl ``vim.SessionManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AcquireCloneTicket": vmodl.Operation("AcquireCloneTicket", result="string", fault="RuntimeFault", since="2.5u2", vmodl_name="acquireCloneTicket", privilege="System.View", secret_result=True),
        "AcquireGenericServiceTicket": vmodl.Operation("AcquireGenericServiceTicket", request="AcquireGenericServiceTicketRequestType", result="SessionManagerGenericServiceTicket", fault="RuntimeFault", since="5.0", vmodl_name="acquireGenericServiceTicket", privilege="System.Anonymous"),
        "AcquireLocalTicket": vmodl.Operation("AcquireLocalTicket", request="AcquireLocalTicketRequestType", result="SessionManagerLocalTicket", fault="InvalidLogin", since="2.0", vmodl_name="acquireLocalTicket", privilege="System.Anonymous"),
        "CloneSession": vmodl.Operation("CloneSession", request="CloneSessionRequestType", result="UserSession", fault="InvalidLogin", since="2.5u2", vmodl_name="cloneSession", privilege="System.Anonymous"),
        "currentSession": vmodl.Operation("currentSession", result="UserSession", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.Anonymous", is_property=True),
        "defaultLocale": vmodl.Operation("defaultLocale", result="string", fault="RuntimeFault", since="2.0", privilege="System.Anonymous", is_property=True),
        "message": vmodl.Operation("message", result="string", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "messageLocaleList": vmodl.Operation("messageLocaleList", result="string[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.Anonymous", is_property=True),
        "sessionList": vmodl.Operation("sessionList", result="UserSession[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="Sessions.TerminateSession", is_property=True),
        "supportedLocaleList": vmodl.Operation("supportedLocaleList", result="string[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.Anonymous", is_property=True),
        "ImpersonateUser": vmodl.Operation("ImpersonateUser", request="ImpersonateUserRequestType", result="UserSession", fault="VimFault", since="2.5", vmodl_name="impersonateUser", privilege="Sessions.ImpersonateUser"),
        "Login": vmodl.Operation("Login", request="LoginRequestType", result="UserSession", fault="VimFault", since="2.0", vmodl_name="login", privilege="System.Anonymous"),
        "LoginBySSPI": vmodl.Operation("LoginBySSPI", request="LoginBySSPIRequestType", result="UserSession", fault="VimFault", since="2.5", vmodl_name="loginBySSPI", privilege="System.Anonymous"),
        "LoginByToken": vmodl.Operation("LoginByToken", request="LoginByTokenRequestType", result="UserSession", fault="VimFault", since="5.1", vmodl_name="loginByToken", privilege="System.Anonymous"),
        "LoginExtension": vmodl.Operation("LoginExtension", request="LoginExtensionRequestType", result="UserSession", fault="VimFault", since="2.5", vmodl_name="loginExtension", privilege="System.Anonymous"),
        "LoginExtensionByCertificate": vmodl.Operation("LoginExtensionByCertificate", request="LoginExtensionByCertificateRequestType", result="UserSession", fault="VimFault", since="4.0", vmodl_name="loginExtensionByCertificate", privilege="System.Anonymous"),
        "LoginExtensionBySubjectName": vmodl.Operation("LoginExtensionBySubjectName", request="LoginExtensionBySubjectNameRequestType", result="UserSession", fault="VimFault", since="2.5", vmodl_name="loginExtensionBySubjectName", privilege="System.Anonymous"),
        "Logout": vmodl.Operation("Logout", fault="RuntimeFault", since="2.0", vmodl_name="logout", privilege="System.View"),
        "SessionIsActive": vmodl.Operation("SessionIsActive", request="SessionIsActiveRequestType", result="boolean", fault="RuntimeFault", since="2.5", vmodl_name="sessionIsActive", privilege="Sessions.ValidateSession"),
        "SetLocale": vmodl.Operation("SetLocale", request="SetLocaleRequestType", fault="InvalidLocale", since="2.0", vmodl_name="setLocale", privilege="System.View"),
        "TerminateSession": vmodl.Operation("TerminateSession", request="TerminateSessionRequestType", fault="NotFound", since="2.0", vmodl_name="terminate", privilege="Sessions.TerminateSession"),
        "UpdateServiceMessage": vmodl.Operation("UpdateServiceMessage", request="UpdateServiceMessageRequestType", fault="RuntimeFault", since="2.0", vmodl_name="updateMessage", privilege="Sessions.GlobalMessage"),
    }

    def acquire_clone_ticket(
        self,
    ) -> str:
        """Call ``AcquireCloneTicket``.

        Since 2.5u2. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/AcquireCloneTicket/post/
        """
        result: str = self._invoke("AcquireCloneTicket", {})
        return result

    def acquire_generic_service_ticket(
        self,
        spec: SessionManagerServiceRequestSpec,
    ) -> SessionManagerGenericServiceTicket:
        """Call ``AcquireGenericServiceTicket``.

        spec: Wire name ``spec``. Since 5.0.

        Since 5.0. Privilege System.Anonymous.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/AcquireGenericServiceTicket/post/
        """
        result: SessionManagerGenericServiceTicket = self._invoke("AcquireGenericServiceTicket", {"spec": spec})
        return result

    def acquire_local_ticket(
        self,
        user_name: str,
    ) -> SessionManagerLocalTicket:
        """Call ``AcquireLocalTicket``.

        user_name: Wire name ``userName``. Since 2.0.

        Since 2.0. Privilege System.Anonymous.

        Raises InvalidLogin, or another InvalidLogin.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/AcquireLocalTicket/post/
        """
        result: SessionManagerLocalTicket = self._invoke("AcquireLocalTicket", {"user_name": user_name})
        return result

    def clone_session(
        self,
        clone_ticket: str,
    ) -> UserSession:
        """Call ``CloneSession``.

        clone_ticket: Wire name ``cloneTicket``. Since 2.5u2. Secret.

        Since 2.5u2. Privilege System.Anonymous.

        Raises InvalidLogin, or another InvalidLogin.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/CloneSession/post/
        """
        clone_ticket = vmodl.concealed(clone_ticket)
        result: UserSession = self._invoke("CloneSession", {"clone_ticket": clone_ticket})
        return result

    def get_current_session(
        self,
    ) -> UserSession | None:
        """Read ``currentSession``.

        Since 2.0. Privilege System.Anonymous.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/currentSession/get/
        """
        result: UserSession | None = self._invoke("currentSession", {})
        return result

    def get_default_locale(
        self,
    ) -> str:
        """Read ``defaultLocale``.

        Since 2.0. Privilege System.Anonymous.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/defaultLocale/get/
        """
        result: str = self._invoke("defaultLocale", {})
        return result

    def get_message(
        self,
    ) -> str | None:
        """Read ``message``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/message/get/
        """
        result: str | None = self._invoke("message", {})
        return result

    def get_message_locale_list(
        self,
    ) -> list[str] | None:
        """Read ``messageLocaleList``.

        Since 2.0. Privilege System.Anonymous.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/messageLocaleList/get/
        """
        result: list[str] | None = self._invoke("messageLocaleList", {})
        return result

    def get_session_list(
        self,
    ) -> list[UserSession] | None:
        """Read ``sessionList``.

        Since 2.0. Privilege Sessions.TerminateSession.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/sessionList/get/
        """
        result: list[UserSession] | None = self._invoke("sessionList", {})
        return result

    def get_supported_locale_list(
        self,
    ) -> list[str] | None:
        """Read ``supportedLocaleList``.

        Since 2.0. Privilege System.Anonymous.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/supportedLocaleList/get/
        """
        result: list[str] | None = self._invoke("supportedLocaleList", {})
        return result

    def impersonate_user(
        self,
        user_name: str,
        *,
        locale: str | None = None,
    ) -> UserSession:
        """Call ``ImpersonateUser``.

        user_name: Wire name ``userName``. Since 2.5.

        locale: Wire name ``locale``. Since 2.5.

        Since 2.5. Privilege Sessions.ImpersonateUser.

        Raises InvalidLogin, InvalidLocale, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/ImpersonateUser/post/
        """
        result: UserSession = self._invoke("ImpersonateUser", {"user_name": user_name, "locale": locale})
        return result

    def login(
        self,
        user_name: str,
        password: str,
        *,
        locale: str | None = None,
    ) -> UserSession:
        """Call ``Login``.

        user_name: Wire name ``userName``. Since 2.0.

        password: Wire name ``password``. Since 2.0. Secret.

        locale: Wire name ``locale``. Since 2.0.

        Since 2.0. Privilege System.Anonymous.

        Raises InvalidLogin, InvalidLocale, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/Login/post/
        """
        password = vmodl.concealed(password)
        result: UserSession = self._invoke("Login", {"user_name": user_name, "password": password, "locale": locale})
        return result

    def login_by_sspi(
        self,
        base64_token: str,
        *,
        locale: str | None = None,
    ) -> UserSession:
        """Call ``LoginBySSPI``.

        base64_token: Wire name ``base64Token``. Since 2.5. Secret.

        locale: Wire name ``locale``. Since 2.5.

        Since 2.5. Privilege System.Anonymous.

        Raises SSPIChallenge, InvalidLogin, InvalidLocale, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginBySSPI/post/
        """
        base64_token = vmodl.concealed(base64_token)
        result: UserSession = self._invoke("LoginBySSPI", {"base64_token": base64_token, "locale": locale})
        return result

    def login_by_token(
        self,
        *,
        locale: str | None = None,
    ) -> UserSession:
        """Call ``LoginByToken``.

        locale: Wire name ``locale``. Since 5.1.

        Since 5.1. Privilege System.Anonymous.

        Raises InvalidLogin, InvalidLocale, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginByToken/post/
        """
        result: UserSession = self._invoke("LoginByToken", {"locale": locale})
        return result

    def login_extension(
        self,
        extension_key: str,
        base64_signed_credentials: str,
        *,
        locale: str | None = None,
    ) -> UserSession:
        """Call ``LoginExtension``.

        extension_key: Wire name ``extensionKey``. Since 2.5.

        base64_signed_credentials: Wire name ``base64SignedCredentials``. Since 2.5. Secret.

        locale: Wire name ``locale``. Since 2.5.

        Since 2.5. Privilege System.Anonymous.

        Raises InvalidLogin, InvalidLocale, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginExtension/post/
        """
        base64_signed_credentials = vmodl.concealed(base64_signed_credentials)
        result: UserSession = self._invoke("LoginExtension", {"extension_key": extension_key, "base64_signed_credentials": base64_signed_credentials, "locale": locale})
        return result

    def login_extension_by_certificate(
        self,
        extension_key: str,
        *,
        locale: str | None = None,
    ) -> UserSession:
        """Call ``LoginExtensionByCertificate``.

        extension_key: Wire name ``extensionKey``. Since 4.0.

        locale: Wire name ``locale``. Since 4.0.

        Since 4.0. Privilege System.Anonymous.

        Raises InvalidLogin, InvalidLocale, NoClientCertificate, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginExtensionByCertificate/post/
        """
        result: UserSession = self._invoke("LoginExtensionByCertificate", {"extension_key": extension_key, "locale": locale})
        return result

    def login_extension_by_subject_name(
        self,
        extension_key: str,
        *,
        locale: str | None = None,
    ) -> UserSession:
        """Call ``LoginExtensionBySubjectName``.

        extension_key: Wire name ``extensionKey``. Since 2.5.

        locale: Wire name ``locale``. Since 2.5.

        Since 2.5. Privilege System.Anonymous.

        Raises InvalidLogin, InvalidLocale, NotFound, NoClientCertificate, NoSubjectName, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/LoginExtensionBySubjectName/post/
        """
        result: UserSession = self._invoke("LoginExtensionBySubjectName", {"extension_key": extension_key, "locale": locale})
        return result

    def logout(
        self,
    ) -> None:
        """Call ``Logout``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/Logout/post/
        """
        self._invoke("Logout", {})

    def session_is_active(
        self,
        session_id: str,
        user_name: str,
    ) -> bool:
        """Call ``SessionIsActive``.

        session_id: Wire name ``sessionID``. Since 2.5.

        user_name: Wire name ``userName``. Since 2.5.

        Since 2.5. Privilege Sessions.ValidateSession.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/SessionIsActive/post/
        """
        result: bool = self._invoke("SessionIsActive", {"session_id": session_id, "user_name": user_name})
        return result

    def set_locale(
        self,
        locale: str,
    ) -> None:
        """Call ``SetLocale``.

        locale: Wire name ``locale``. Since 2.0.

        Since 2.0. Privilege System.View.

        Raises InvalidLocale, or another InvalidLocale.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/SetLocale/post/
        """
        self._invoke("SetLocale", {"locale": locale})

    def terminate_session(
        self,
        session_id: list[str],
    ) -> None:
        """Call ``TerminateSession``.

        session_id: Wire name ``sessionId``. Since 2.0.

        Since 2.0. Privilege Sessions.TerminateSession.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/TerminateSession/post/
        """
        self._invoke("TerminateSession", {"session_id": session_id})

    def update_service_message(
        self,
        message: str,
    ) -> None:
        """Call ``UpdateServiceMessage``.

        message: Wire name ``message``. Since 2.0.

        Since 2.0. Privilege Sessions.GlobalMessage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SessionManager/moId/UpdateServiceMessage/post/
        """
        self._invoke("UpdateServiceMessage", {"message": message})
