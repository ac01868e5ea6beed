# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostCertificateManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_certificate_manager_certificate_info import HostCertificateManagerCertificateInfo
    from vim25.data.host_certificate_manager_certificate_spec import HostCertificateManagerCertificateSpec


class HostCertificateManager(vmodl.ManagedObject):
    """Managed object type ``HostCertificateManager`` (vmodl ``vim.host.CertificateManager``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "GenerateCertificateSigningRequest": vmodl.Operation("GenerateCertificateSigningRequest", request="GenerateCertificateSigningRequestRequestType", result="string", fault="HostConfigFault", since="6.0", vmodl_name="generateCertificateSigningRequest", privilege="Certificate.Manage"),
        "GenerateCertificateSigningRequestByDn": vmodl.Operation("GenerateCertificateSigningRequestByDn", request="GenerateCertificateSigningRequestByDnRequestType", result="string", fault="HostConfigFault", since="6.0", vmodl_name="generateCertificateSigningRequestByDn", privilege="Certificate.Manage"),
        "certificateInfo": vmodl.Operation("certificateInfo", result="HostCertificateManagerCertificateInfo", fault="RuntimeFault", since="6.0", privilege="Certificate.Manage", is_property=True),
        "InstallServerCertificate": vmodl.Operation("InstallServerCertificate", request="InstallServerCertificateRequestType", fault="HostConfigFault", since="6.0", vmodl_name="installServerCertificate", privilege="Certificate.Manage"),
        "ListCACertificateRevocationLists": vmodl.Operation("ListCACertificateRevocationLists", result="string[]", nullable=True, fault="HostConfigFault", since="6.0", vmodl_name="listCACertificateRevocationLists", privilege="Certificate.Manage"),
        "ListCACertificates": vmodl.Operation("ListCACertificates", result="string[]", nullable=True, fault="HostConfigFault", since="6.0", vmodl_name="listCACertificates", privilege="Certificate.Manage"),
        "ReplaceCACertificatesAndCRLs": vmodl.Operation("ReplaceCACertificatesAndCRLs", request="ReplaceCACertificatesAndCRLsRequestType", fault="HostConfigFault", since="6.0", vmodl_name="replaceCACertificatesAndCRLs", privilege="Certificate.Manage"),
        "RetrieveCertificateInfoList": vmodl.Operation("RetrieveCertificateInfoList", result="HostCertificateManagerCertificateInfo[]", nullable=True, fault="RuntimeFault", since="8.0.1.0", vmodl_name="retrieveCertificateInfoList", privilege="Certificate.Manage"),
    }

    def generate_certificate_signing_request(
        self,
        use_ip_address_as_common_name: bool,
        *,
        spec: HostCertificateManagerCertificateSpec | None = None,
    ) -> str:
        """Call ``GenerateCertificateSigningRequest``.

        use_ip_address_as_common_name: Wire name ``useIpAddressAsCommonName``. Since 6.0.

        spec: Wire name ``spec``. Since 8.0.1.0.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/GenerateCertificateSigningRequest/post/
        """
        result: str = self._invoke("GenerateCertificateSigningRequest", {"use_ip_address_as_common_name": use_ip_address_as_common_name, "spec": spec})
        return result

    def generate_certificate_signing_request_by_dn(
        self,
        distinguished_name: str,
        *,
        spec: HostCertificateManagerCertificateSpec | None = None,
    ) -> str:
        """Call ``GenerateCertificateSigningRequestByDn``.

        distinguished_name: Wire name ``distinguishedName``. Since 6.0.

        spec: Wire name ``spec``. Since 8.0.1.0.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/GenerateCertificateSigningRequestByDn/post/
        """
        result: str = self._invoke("GenerateCertificateSigningRequestByDn", {"distinguished_name": distinguished_name, "spec": spec})
        return result

    def get_certificate_info(
        self,
    ) -> HostCertificateManagerCertificateInfo:
        """Read ``certificateInfo``.

        Since 6.0. Privilege Certificate.Manage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/certificateInfo/get/
        """
        result: HostCertificateManagerCertificateInfo = self._invoke("certificateInfo", {})
        return result

    def install_server_certificate(
        self,
        cert: str,
    ) -> None:
        """Call ``InstallServerCertificate``.

        cert: Wire name ``cert``. Since 6.0.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/InstallServerCertificate/post/
        """
        self._invoke("InstallServerCertificate", {"cert": cert})

    def list_ca_certificate_revocation_lists(
        self,
    ) -> list[str] | None:
        """Call ``ListCACertificateRevocationLists``.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/ListCACertificateRevocationLists/post/
        """
        result: list[str] | None = self._invoke("ListCACertificateRevocationLists", {})
        return result

    def list_ca_certificates(
        self,
    ) -> list[str] | None:
        """Call ``ListCACertificates``.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/ListCACertificates/post/
        """
        result: list[str] | None = self._invoke("ListCACertificates", {})
        return result

    def replace_ca_certificates_and_crls(
        self,
        ca_cert: list[str],
        *,
        ca_crl: list[str] | None = None,
    ) -> None:
        """Call ``ReplaceCACertificatesAndCRLs``.

        ca_cert: Wire name ``caCert``. Since 6.0.

        ca_crl: Wire name ``caCrl``. Since 6.0.

        Since 6.0. Privilege Certificate.Manage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/ReplaceCACertificatesAndCRLs/post/
        """
        self._invoke("ReplaceCACertificatesAndCRLs", {"ca_cert": ca_cert, "ca_crl": ca_crl})

    def retrieve_certificate_info_list(
        self,
    ) -> list[HostCertificateManagerCertificateInfo] | None:
        """Call ``RetrieveCertificateInfoList``.

        Since 8.0.1.0. Privilege Certificate.Manage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCertificateManager/moId/RetrieveCertificateInfoList/post/
        """
        result: list[HostCertificateManagerCertificateInfo] | None = self._invoke("RetrieveCertificateInfoList", {})
        return result
