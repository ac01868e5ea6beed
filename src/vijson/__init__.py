"""Customize running guests through the vSphere Virtual Infrastructure JSON API.

    with vijson.connect("vcenter.example.com", user, password) as vc:
        vm = vc.find_vm("web-01")
        task = vc.customize_guest(vm, auth=auth, spec=vijson.linux_spec("web-01", "example.com"))
        task.wait(timeout=300, on_progress=print)

Faults of the server are raised as the exceptions of ``vim25``; every other
error derives from `vijson.Error`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vijson._areas.adapters import dhcp, static_ipv4, static_ipv6
    from vijson._areas.devices import Devices
    from vijson._areas.guest_operations import Completed, Guest
    from vijson._areas.performance import Performance, Sample
    from vijson._areas.power import Power
    from vijson._areas.snapshots import Snapshot, Snapshots
    from vijson._areas.specs import (
        CustomizationWarning,
        cloud_init_spec,
        linux_spec,
        windows_spec,
    )
    from vijson._fleets.jobs import GuestEvent, GuestJob, GuestOutcome
    from vijson._fleets.journal_reader import JournalEntry, read_journal
    from vijson._fleets.report import FleetReport
    from vijson._fleets.run import FleetRun
    from vijson._fleets.shards import ShardedRun, customize_guests
    from vijson._inventory.arrays import each
    from vijson._inventory.changes import Change
    from vijson._inventory.recording import record
    from vijson._inventory.row_classes import Rows, path
    from vijson._inventory.rows import Row
    from vijson._inventory.wait_for import wait_for
    from vijson._inventory.watch import Watch
    from vijson._session.credentials import (
        Credentials,
        ExtensionCredentials,
        PasswordCredentials,
        SessionCredentials,
        TokenCredentials,
    )
    from vijson._session.retries import RetryPolicy
    from vijson._tasks.many import as_completed, wait_all
    from vijson._tasks.running import Progress, RunningTask
    from vijson._version import __version__
    from vijson._wire.client_certificate import ClientCertificate
    from vijson._wire.thumbprints import thumbprint
    from vijson.client import Client
    from vijson.diagnosis import doctor
    from vijson.errors import (
        CertificateError,
        ConnectionFailed,
        ConnectionLost,
        Error,
        HttpError,
        InvalidRequest,
        InvalidResponse,
        NotFound,
        ProgramFailed,
        ProxyRefused,
        RowFailed,
        SubmissionUnknown,
        TaskTimeout,
        UnsupportedServer,
        VmNotFound,
        WaitInterrupted,
        WaitTimeout,
    )
    from vijson.vcenter import VCenter, connect

__all__ = [
    "CertificateError",
    "Change",
    "Client",
    "ClientCertificate",
    "Completed",
    "ConnectionFailed",
    "ConnectionLost",
    "Credentials",
    "CustomizationWarning",
    "Devices",
    "Error",
    "ExtensionCredentials",
    "FleetReport",
    "FleetRun",
    "Guest",
    "GuestEvent",
    "GuestJob",
    "GuestOutcome",
    "HttpError",
    "InvalidRequest",
    "InvalidResponse",
    "JournalEntry",
    "NotFound",
    "PasswordCredentials",
    "Performance",
    "Power",
    "ProgramFailed",
    "Progress",
    "ProxyRefused",
    "RetryPolicy",
    "Row",
    "RowFailed",
    "Rows",
    "RunningTask",
    "Sample",
    "SessionCredentials",
    "ShardedRun",
    "Snapshot",
    "Snapshots",
    "SubmissionUnknown",
    "TaskTimeout",
    "TokenCredentials",
    "UnsupportedServer",
    "VCenter",
    "VmNotFound",
    "WaitInterrupted",
    "WaitTimeout",
    "Watch",
    "__version__",
    "as_completed",
    "cloud_init_spec",
    "connect",
    "customize_guests",
    "dhcp",
    "doctor",
    "each",
    "linux_spec",
    "path",
    "read_journal",
    "record",
    "static_ipv4",
    "static_ipv6",
    "thumbprint",
    "wait_all",
    "wait_for",
    "windows_spec",
]

_MODULES = {
    "_areas.adapters": ("dhcp", "static_ipv4", "static_ipv6"),
    "_areas.specs": ("CustomizationWarning", "cloud_init_spec", "linux_spec", "windows_spec"),
    "_areas.devices": ("Devices",),
    "_areas.guest_operations": ("Completed", "Guest"),
    "_areas.performance": ("Performance", "Sample"),
    "_areas.power": ("Power",),
    "_areas.snapshots": ("Snapshot", "Snapshots"),
    "_fleets.jobs": ("GuestEvent", "GuestJob", "GuestOutcome"),
    "_fleets.journal_reader": ("JournalEntry", "read_journal"),
    "_fleets.report": ("FleetReport",),
    "_fleets.run": ("FleetRun",),
    "_fleets.shards": ("ShardedRun", "customize_guests"),
    "_inventory.arrays": ("each",),
    "_inventory.changes": ("Change",),
    "_inventory.recording": ("record",),
    "_inventory.row_classes": ("Rows", "path"),
    "_inventory.rows": ("Row",),
    "_inventory.wait_for": ("wait_for",),
    "_inventory.watch": ("Watch",),
    "_session.credentials": (
        "Credentials",
        "ExtensionCredentials",
        "PasswordCredentials",
        "SessionCredentials",
        "TokenCredentials",
    ),
    "_session.retries": ("RetryPolicy",),
    "_tasks.many": ("as_completed", "wait_all"),
    "_tasks.running": ("Progress", "RunningTask"),
    "_wire.client_certificate": ("ClientCertificate",),
    "_wire.thumbprints": ("thumbprint",),
    "client": ("Client",),
    "diagnosis": ("doctor",),
    "errors": (
        "CertificateError",
        "ConnectionFailed",
        "ConnectionLost",
        "Error",
        "HttpError",
        "InvalidRequest",
        "InvalidResponse",
        "NotFound",
        "ProgramFailed",
        "ProxyRefused",
        "RowFailed",
        "SubmissionUnknown",
        "TaskTimeout",
        "UnsupportedServer",
        "VmNotFound",
        "WaitInterrupted",
        "WaitTimeout",
    ),
    "_version": ("__version__",),
    "vcenter": ("VCenter", "connect"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"vijson.{module}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
