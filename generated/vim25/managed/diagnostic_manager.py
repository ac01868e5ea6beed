# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type DiagnosticManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.diagnostic_manager_audit_record_result import DiagnosticManagerAuditRecordResult
    from vim25.data.diagnostic_manager_log_descriptor import DiagnosticManagerLogDescriptor
    from vim25.data.diagnostic_manager_log_header import DiagnosticManagerLogHeader
    from vim25.managed.host_system import HostSystem


class DiagnosticManager(vmodl.ManagedObject):
    """Managed object type ``DiagnosticManager`` (vmodl ``vim.DiagnosticManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "BrowseDiagnosticLog": vmodl.Operation("BrowseDiagnosticLog", request="BrowseDiagnosticLogRequestType", result="DiagnosticManagerLogHeader", fault="CannotAccessFile", since="2.0", vmodl_name="browse", privilege="Global.Diagnostics"),
        "EmitSyslogMark": vmodl.Operation("EmitSyslogMark", request="EmitSyslogMarkRequestType", fault="RuntimeFault", since="8.0.0.2", vmodl_name="EmitSyslogMark", privilege="Global.Diagnostics"),
        "FetchAuditRecords": vmodl.Operation("FetchAuditRecords", request="FetchAuditRecordsRequestType", result="DiagnosticManagerAuditRecordResult", fault="MethodFault", since="7.0.3.0", vmodl_name="FetchAuditRecords", privilege="Global.Diagnostics"),
        "GenerateLogBundles_Task": vmodl.Operation("GenerateLogBundles_Task", request="GenerateLogBundlesRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="generateLogBundles", privilege="Global.Diagnostics"),
        "QueryDescriptions": vmodl.Operation("QueryDescriptions", request="QueryDescriptionsRequestType", result="DiagnosticManagerLogDescriptor[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="queryDescriptions", privilege="Global.Diagnostics"),
    }

    def browse_diagnostic_log(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        key: str,
        start: int | None = None,
        lines: int | None = None,
    ) -> DiagnosticManagerLogHeader:
        """Call ``BrowseDiagnosticLog``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        key: Wire name ``key``. Since 2.0.

        start: Wire name ``start``. Since 2.0.

        lines: Wire name ``lines``. Since 2.0.

        Since 2.0. Privilege Global.Diagnostics.

        Raises CannotAccessFile, or another CannotAccessFile.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/BrowseDiagnosticLog/post/
        """
        result: DiagnosticManagerLogHeader = self._invoke("BrowseDiagnosticLog", {"host": host, "key": key, "start": start, "lines": lines})
        return result

    def emit_syslog_mark(
        self,
        message: str,
    ) -> None:
        """Call ``EmitSyslogMark``.

        message: Wire name ``message``. Since 8.0.0.2.

        Since 8.0.0.2. Privilege Global.Diagnostics.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/EmitSyslogMark/post/
        """
        self._invoke("EmitSyslogMark", {"message": message})

    def fetch_audit_records(
        self,
        *,
        token: str | None = None,
    ) -> DiagnosticManagerAuditRecordResult:
        """Call ``FetchAuditRecords``.

        token: Wire name ``token``. Since 7.0.3.0.

        Since 7.0.3.0. Privilege Global.Diagnostics.

        Raises InvalidState, SystemError, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/FetchAuditRecords/post/
        """
        result: DiagnosticManagerAuditRecordResult = self._invoke("FetchAuditRecords", {"token": token})
        return result

    def generate_log_bundles_task(
        self,
        include_default: bool,
        *,
        host: list[vmodl.ManagedObjectReference | HostSystem] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``GenerateLogBundles_Task``.

        include_default: Wire name ``includeDefault``. Since 2.0.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege Global.Diagnostics. Returns a reference to a Task, whose result is a
        DiagnosticManagerBundleInfo.

        Raises LogBundlingFailed, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/GenerateLogBundles_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("GenerateLogBundles_Task", {"include_default": include_default, "host": host})
        return result

    def query_descriptions(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> list[DiagnosticManagerLogDescriptor] | None:
        """Call ``QueryDescriptions``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege Global.Diagnostics.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DiagnosticManager/moId/QueryDescriptions/post/
        """
        result: list[DiagnosticManagerLogDescriptor] | None = self._invoke("QueryDescriptions", {"host": host})
        return result
