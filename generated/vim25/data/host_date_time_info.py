# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDateTimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.host_date_time_system_time_zone import HostDateTimeSystemTimeZone
    from vim25.data.host_ntp_config import HostNtpConfig
    from vim25.data.host_ptp_config import HostPtpConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDateTimeInfo(vmodl.DataObject):
    """Data object type ``HostDateTimeInfo`` (vmodl ``vim.host.DateTimeInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeInfo/
    """

    time_zone: HostDateTimeSystemTimeZone = attrs.field(
        metadata={"wire": "timeZone", "type": "HostDateTimeSystemTimeZone", "since": "2.5", "secret": False},
    )
    """Wire name ``timeZone``. Since 2.5."""

    system_clock_protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "systemClockProtocol", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``systemClockProtocol``. Since 7.0.0.0."""

    ntp_config: HostNtpConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ntpConfig", "type": "HostNtpConfig", "since": "2.5", "secret": False},
    )
    """Wire name ``ntpConfig``. Since 2.5."""

    ptp_config: HostPtpConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ptpConfig", "type": "HostPtpConfig", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``ptpConfig``. Since 7.0.3.0."""

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``enabled``. Since 7.0.3.0."""

    disable_events: bool | None = attrs.field(
        default=None,
        metadata={"wire": "disableEvents", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``disableEvents``. Since 7.0.3.0."""

    disable_fallback: bool | None = attrs.field(
        default=None,
        metadata={"wire": "disableFallback", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``disableFallback``. Since 7.0.3.0."""

    in_fallback_state: bool | None = attrs.field(
        default=None,
        metadata={"wire": "inFallbackState", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``inFallbackState``. Since 7.0.3.0."""

    service_sync: bool | None = attrs.field(
        default=None,
        metadata={"wire": "serviceSync", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``serviceSync``. Since 7.0.3.0."""

    last_sync_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "lastSyncTime", "type": "dateTime", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``lastSyncTime``. Since 7.0.3.0."""

    remote_ntp_server: str | None = attrs.field(
        default=None,
        metadata={"wire": "remoteNtpServer", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``remoteNtpServer``. Since 7.0.3.0."""

    ntp_run_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "ntpRunTime", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``ntpRunTime``. Since 7.0.3.0."""

    ptp_run_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "ptpRunTime", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``ptpRunTime``. Since 7.0.3.0."""

    ntp_duration: str | None = attrs.field(
        default=None,
        metadata={"wire": "ntpDuration", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``ntpDuration``. Since 7.0.3.0."""

    ptp_duration: str | None = attrs.field(
        default=None,
        metadata={"wire": "ptpDuration", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``ptpDuration``. Since 7.0.3.0."""
