# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type CertificateManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.host_system import HostSystem


class CertificateManager(vmodl.ManagedObject):
    """Managed object type ``CertificateManager`` (vmodl ``vim.CertificateManager``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CertMgrRefreshCACertificatesAndCRLs_Task": vmodl.Operation("CertMgrRefreshCACertificatesAndCRLs_Task", request="CertMgrRefreshCACertificatesAndCRLsRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.0", vmodl_name="refreshCACertificatesAndCRLs", privilege="Certificate.Manage"),
        "CertMgrRefreshCertificates_Task": vmodl.Operation("CertMgrRefreshCertificates_Task", request="CertMgrRefreshCertificatesRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.0", vmodl_name="refreshCertificates", privilege="Certificate.Manage"),
        "CertMgrRevokeCertificates_Task": vmodl.Operation("CertMgrRevokeCertificates_Task", request="CertMgrRevokeCertificatesRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.0", vmodl_name="revokeCertificates", privilege="Certificate.Manage"),
    }

    def cert_mgr_refresh_ca_certificates_and_crls_task(
        self,
        host: list[vmodl.ManagedObjectReference | HostSystem],
    ) -> vmodl.ManagedObjectReference:
        """Call ``CertMgrRefreshCACertificatesAndCRLs_Task``.

        host: Wire name ``host``. Since 6.0. Refers to a HostSystem.

        Since 6.0. Privilege Certificate.Manage. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CertificateManager/moId/CertMgrRefreshCACertificatesAndCRLs_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CertMgrRefreshCACertificatesAndCRLs_Task", {"host": host})
        return result

    def cert_mgr_refresh_certificates_task(
        self,
        host: list[vmodl.ManagedObjectReference | HostSystem],
    ) -> vmodl.ManagedObjectReference:
        """Call ``CertMgrRefreshCertificates_Task``.

        host: Wire name ``host``. Since 6.0. Refers to a HostSystem.

        Since 6.0. Privilege Certificate.Manage. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CertificateManager/moId/CertMgrRefreshCertificates_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CertMgrRefreshCertificates_Task", {"host": host})
        return result

    def cert_mgr_revoke_certificates_task(
        self,
        host: list[vmodl.ManagedObjectReference | HostSystem],
    ) -> vmodl.ManagedObjectReference:
        """Call ``CertMgrRevokeCertificates_Task``.

        host: Wire name ``host``. Since 6.0. Refers to a HostSystem.

        Since 6.0. Privilege Certificate.Manage. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/CertificateManager/moId/CertMgrRevokeCertificates_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CertMgrRevokeCertificates_Task", {"host": host})
        return result
