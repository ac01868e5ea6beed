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
    from vijson._areas.specs import (
        CustomizationWarning,
        cloud_init_spec,
        dhcp,
        linux_spec,
        static_ipv4,
    )
    from vijson._fleets.jobs import GuestEvent, GuestJob, GuestOutcome
    from vijson._fleets.report import FleetReport
    from vijson._fleets.run import FleetRun
    from vijson._fleets.shards import ShardedRun, customize_guests
    from vijson._inventory.changes import Change
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
    from vijson.client import Client
    from vijson.errors import (
        CertificateError,
        ConnectionFailed,
        ConnectionLost,
        Error,
        HttpError,
        InvalidRequest,
        InvalidResponse,
        NotFound,
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
    "ConnectionFailed",
    "ConnectionLost",
    "Credentials",
    "CustomizationWarning",
    "Error",
    "ExtensionCredentials",
    "FleetReport",
    "FleetRun",
    "GuestEvent",
    "GuestJob",
    "GuestOutcome",
    "HttpError",
    "InvalidRequest",
    "InvalidResponse",
    "NotFound",
    "PasswordCredentials",
    "Progress",
    "ProxyRefused",
    "RetryPolicy",
    "Row",
    "RowFailed",
    "Rows",
    "RunningTask",
    "SessionCredentials",
    "ShardedRun",
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
    "linux_spec",
    "path",
    "static_ipv4",
    "wait_all",
    "wait_for",
]

_MODULES = {
    "_areas.specs": (
        "CustomizationWarning",
        "cloud_init_spec",
        "dhcp",
        "linux_spec",
        "static_ipv4",
    ),
    "_fleets.jobs": ("GuestEvent", "GuestJob", "GuestOutcome"),
    "_fleets.report": ("FleetReport",),
    "_fleets.run": ("FleetRun",),
    "_fleets.shards": ("ShardedRun", "customize_guests"),
    "_inventory.changes": ("Change",),
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
    "client": ("Client",),
    "errors": (
        "CertificateError",
        "ConnectionFailed",
        "ConnectionLost",
        "Error",
        "HttpError",
        "InvalidRequest",
        "InvalidResponse",
        "NotFound",
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
