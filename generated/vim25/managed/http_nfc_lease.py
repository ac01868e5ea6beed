# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HttpNfcLease."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.http_nfc_lease_capabilities import HttpNfcLeaseCapabilities
    from vim25.data.http_nfc_lease_info import HttpNfcLeaseInfo
    from vim25.data.http_nfc_lease_manifest_entry import HttpNfcLeaseManifestEntry
    from vim25.data.http_nfc_lease_probe_result import HttpNfcLeaseProbeResult
    from vim25.data.http_nfc_lease_source_file import HttpNfcLeaseSourceFile
    from vim25.enums.http_nfc_lease_state import HttpNfcLeaseState
    from vim25.data.key_value import KeyValue
    from vim25.faults.method_fault import MethodFault


class HttpNfcLease(vmodl.ManagedObject):
    """Managed object type ``HttpNfcLease`` (vmodl ``vim.HttpNfcLease``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "capabilities": vmodl.Operation("capabilities", result="HttpNfcLeaseCapabilities", fault="RuntimeFault", since="6.7", is_property=True),
        "error": vmodl.Operation("error", result="MethodFault", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "info": vmodl.Operation("info", result="HttpNfcLeaseInfo", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "initializeProgress": vmodl.Operation("initializeProgress", result="int", fault="RuntimeFault", since="4.0", is_property=True),
        "mode": vmodl.Operation("mode", result="string", fault="RuntimeFault", since="6.7", is_property=True),
        "state": vmodl.Operation("state", result="HttpNfcLeaseState", fault="RuntimeFault", since="4.0", is_property=True),
        "transferProgress": vmodl.Operation("transferProgress", result="int", fault="RuntimeFault", since="6.7", is_property=True),
        "HttpNfcLeaseAbort": vmodl.Operation("HttpNfcLeaseAbort", request="HttpNfcLeaseAbortRequestType", fault="VimFault", since="4.0", vmodl_name="abort"),
        "HttpNfcLeaseComplete": vmodl.Operation("HttpNfcLeaseComplete", fault="VimFault", since="4.0", vmodl_name="complete"),
        "HttpNfcLeaseGetManifest": vmodl.Operation("HttpNfcLeaseGetManifest", result="HttpNfcLeaseManifestEntry[]", nullable=True, fault="VimFault", since="4.1", vmodl_name="getManifest"),
        "HttpNfcLeaseProbeUrls": vmodl.Operation("HttpNfcLeaseProbeUrls", request="HttpNfcLeaseProbeUrlsRequestType", result="HttpNfcLeaseProbeResult[]", nullable=True, fault="InvalidState", since="7.0.2.0", vmodl_name="probeUrls"),
        "HttpNfcLeaseProgress": vmodl.Operation("HttpNfcLeaseProgress", request="HttpNfcLeaseProgressRequestType", fault="Timedout", since="4.0", vmodl_name="progress"),
        "HttpNfcLeasePullFromUrls_Task": vmodl.Operation("HttpNfcLeasePullFromUrls_Task", request="HttpNfcLeasePullFromUrlsRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="pullFromUrls"),
        "HttpNfcLeaseSetManifestChecksumType": vmodl.Operation("HttpNfcLeaseSetManifestChecksumType", request="HttpNfcLeaseSetManifestChecksumTypeRequestType", fault="InvalidState", since="6.7", vmodl_name="setManifestChecksumType"),
    }

    def get_capabilities(
        self,
    ) -> HttpNfcLeaseCapabilities:
        """Read ``capabilities``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/capabilities/get/
        """
        result: HttpNfcLeaseCapabilities = self._invoke("capabilities", {})
        return result

    def get_error(
        self,
    ) -> MethodFault | None:
        """Read ``error``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/error/get/
        """
        result: MethodFault | None = self._invoke("error", {})
        return result

    def get_info(
        self,
    ) -> HttpNfcLeaseInfo | None:
        """Read ``info``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/info/get/
        """
        result: HttpNfcLeaseInfo | None = self._invoke("info", {})
        return result

    def get_initialize_progress(
        self,
    ) -> int:
        """Read ``initializeProgress``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/initializeProgress/get/
        """
        result: int = self._invoke("initializeProgress", {})
        return result

    def get_mode(
        self,
    ) -> str:
        """Read ``mode``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/mode/get/
        """
        result: str = self._invoke("mode", {})
        return result

    def get_state(
        self,
    ) -> HttpNfcLeaseState:
        """Read ``state``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/state/get/
        """
        result: HttpNfcLeaseState = self._invoke("state", {})
        return result

    def get_transfer_progress(
        self,
    ) -> int:
        """Read ``transferProgress``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/transferProgress/get/
        """
        result: int = self._invoke("transferProgress", {})
        return result

    def http_nfc_lease_abort(
        self,
        *,
        fault: MethodFault | None = None,
    ) -> None:
        """Call ``HttpNfcLeaseAbort``.

        fault: Wire name ``fault``. Since 4.0.

        Since 4.0.

        Raises Timedout, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseAbort/post/
        """
        self._invoke("HttpNfcLeaseAbort", {"fault": fault})

    def http_nfc_lease_complete(
        self,
    ) -> None:
        """Call ``HttpNfcLeaseComplete``.

        Since 4.0.

        Raises Timedout, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseComplete/post/
        """
        self._invoke("HttpNfcLeaseComplete", {})

    def http_nfc_lease_get_manifest(
        self,
    ) -> list[HttpNfcLeaseManifestEntry] | None:
        """Call ``HttpNfcLeaseGetManifest``.

        Since 4.1.

        Raises Timedout, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseGetManifest/post/
        """
        result: list[HttpNfcLeaseManifestEntry] | None = self._invoke("HttpNfcLeaseGetManifest", {})
        return result

    def http_nfc_lease_probe_urls(
        self,
        *,
        files: list[HttpNfcLeaseSourceFile] | None = None,
        timeout: int | None = None,
    ) -> list[HttpNfcLeaseProbeResult] | None:
        """Call ``HttpNfcLeaseProbeUrls``.

        files: Wire name ``files``. Since 7.0.2.0.

        timeout: Wire name ``timeout``. Since 7.0.2.0.

        Since 7.0.2.0.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseProbeUrls/post/
        """
        result: list[HttpNfcLeaseProbeResult] | None = self._invoke("HttpNfcLeaseProbeUrls", {"files": files, "timeout": timeout})
        return result

    def http_nfc_lease_progress(
        self,
        percent: int,
    ) -> None:
        """Call ``HttpNfcLeaseProgress``.

        percent: Wire name ``percent``. Since 4.0.

        Since 4.0.

        Raises Timedout, or another Timedout.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseProgress/post/
        """
        self._invoke("HttpNfcLeaseProgress", {"percent": percent})

    def http_nfc_lease_pull_from_urls_task(
        self,
        *,
        files: list[HttpNfcLeaseSourceFile] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``HttpNfcLeasePullFromUrls_Task``.

        files: Wire name ``files``. Since 6.7.

        Since 6.7. Returns a reference to a Task.

        Raises InvalidState, HttpFault, SSLVerifyFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeasePullFromUrls_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("HttpNfcLeasePullFromUrls_Task", {"files": files})
        return result

    def http_nfc_lease_set_manifest_checksum_type(
        self,
        *,
        device_urls_to_checksum_types: list[KeyValue] | None = None,
    ) -> None:
        """Call ``HttpNfcLeaseSetManifestChecksumType``.

        device_urls_to_checksum_types: Wire name ``deviceUrlsToChecksumTypes``. Since 6.7.

        Since 6.7.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HttpNfcLease/moId/HttpNfcLeaseSetManifestChecksumType/post/
        """
        self._invoke("HttpNfcLeaseSetManifestChecksumType", {"device_urls_to_checksum_types": device_urls_to_checksum_types})
