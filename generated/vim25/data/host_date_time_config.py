# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDateTimeConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ntp_config import HostNtpConfig
    from vim25.data.host_ptp_config import HostPtpConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDateTimeConfig(vmodl.DataObject):
    """Data object type ``HostDateTimeConfig`` (vmodl ``vim.host.DateTimeConfig``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeConfig/
    """

    time_zone: str | None = attrs.field(
        default=None,
        metadata={"wire": "timeZone", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``timeZone``. Since 2.5."""

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

    protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "protocol", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``protocol``. Since 7.0.3.0."""

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

    reset_to_factory_defaults: bool | None = attrs.field(
        default=None,
        metadata={"wire": "resetToFactoryDefaults", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``resetToFactoryDefaults``. Since 7.0.3.0."""
