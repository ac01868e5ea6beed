# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmSoftwareComponentEventDetails."""

from __future__ import annotations

import attrs

from vim25.data.host_tpm_event_details import HostTpmEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmSoftwareComponentEventDetails(HostTpmEventDetails):
    """Data object type ``HostTpmSoftwareComponentEventDetails`` (vmodl
    ``vim.host.TpmSoftwareComponentEventDetails``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmSoftwareComponentEventDetails/
    """

    component_name: str = attrs.field(
        metadata={"wire": "componentName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``componentName``. Since 5.1."""

    vib_name: str = attrs.field(
        metadata={"wire": "vibName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``vibName``. Since 5.1."""

    vib_version: str = attrs.field(
        metadata={"wire": "vibVersion", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``vibVersion``. Since 5.1."""

    vib_vendor: str = attrs.field(
        metadata={"wire": "vibVendor", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``vibVendor``. Since 5.1."""
