# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ConfigureLicenseSourceRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.license_source import LicenseSource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConfigureLicenseSourceRequestType(vmodl.Request):
    """Request type ``ConfigureLicenseSourceRequestType``."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    license_source: LicenseSource = attrs.field(
        metadata={"wire": "licenseSource", "type": "LicenseSource", "since": "2.0", "secret": False},
    )
    """Wire name ``licenseSource``. Since 2.0."""
