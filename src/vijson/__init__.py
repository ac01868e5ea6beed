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
    from vijson._client import Client
    from vijson._collect import Row
    from vijson._connect import connect
    from vijson._customization import (
        CustomizationWarning,
        cloud_init_spec,
        dhcp,
        linux_spec,
        static_ipv4,
    )
    from vijson._errors import (
        CertificateError,
        ConnectionFailed,
        ConnectionLost,
        Error,
        HttpError,
        InvalidRequest,
        InvalidResponse,
        SubmissionUnknown,
        TaskTimeout,
        UnsupportedServer,
        VmNotFound,
        WaitInterrupted,
    )
    from vijson._fleet import FleetRun
    from vijson._fleet_report import FleetReport
    from vijson._guests import GuestEvent, GuestJob, GuestOutcome
    from vijson._shard import VCenter
    from vijson._sharding import ShardedRun, customize_guests
    from vijson._tasks import Progress, RunningTask, as_completed, wait_all

__all__ = [
    "CertificateError",
    "Client",
    "ConnectionFailed",
    "ConnectionLost",
    "CustomizationWarning",
    "Error",
    "FleetReport",
    "FleetRun",
    "GuestEvent",
    "GuestJob",
    "GuestOutcome",
    "HttpError",
    "InvalidRequest",
    "InvalidResponse",
    "Progress",
    "Row",
    "RunningTask",
    "ShardedRun",
    "SubmissionUnknown",
    "TaskTimeout",
    "UnsupportedServer",
    "VCenter",
    "VmNotFound",
    "WaitInterrupted",
    "as_completed",
    "cloud_init_spec",
    "connect",
    "customize_guests",
    "dhcp",
    "linux_spec",
    "static_ipv4",
    "wait_all",
]

_MODULES = {
    "Client": "_client",
    "Row": "_collect",
    "connect": "_connect",
    **dict.fromkeys(
        ("CustomizationWarning", "cloud_init_spec", "dhcp", "linux_spec", "static_ipv4"),
        "_customization",
    ),
    **dict.fromkeys(
        (
            "CertificateError",
            "ConnectionFailed",
            "ConnectionLost",
            "Error",
            "HttpError",
            "InvalidRequest",
            "InvalidResponse",
            "SubmissionUnknown",
            "TaskTimeout",
            "UnsupportedServer",
            "VmNotFound",
            "WaitInterrupted",
        ),
        "_errors",
    ),
    "FleetRun": "_fleet",
    **dict.fromkeys(("GuestEvent", "GuestJob", "GuestOutcome"), "_guests"),
    "FleetReport": "_fleet_report",
    "VCenter": "_shard",
    **dict.fromkeys(("ShardedRun", "customize_guests"), "_sharding"),
    **dict.fromkeys(("Progress", "RunningTask", "as_completed", "wait_all"), "_tasks"),
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"vijson.{module}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
