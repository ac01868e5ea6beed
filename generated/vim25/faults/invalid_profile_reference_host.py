# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidProfileReferenceHost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.runtime_fault import RuntimeFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidProfileReferenceHost(RuntimeFault):
    """Fault type ``InvalidProfileReferenceHost`` (vmodl ``vim.fault.InvalidProfileReferenceHost``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidProfileReferenceHost/
    """

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``reason``. Since 5.0."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem."""

    profile: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``profile``. Since 5.0. Refers to a Profile."""

    profile_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "profileName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``profileName``. Since 6.5."""
