# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type LargeRDMNotSupportedOnDatastore."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_config_fault import VmConfigFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LargeRDMNotSupportedOnDatastore(VmConfigFault):
    """Fault type ``LargeRDMNotSupportedOnDatastore`` (vmodl
    ``vim.fault.LargeRDMNotSupportedOnDatastore``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LargeRDMNotSupportedOnDatastore/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``device``. Since 5.0."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``datastore``. Since 5.0. Refers to a Datastore."""

    datastore_name: str = attrs.field(
        metadata={"wire": "datastoreName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``datastoreName``. Since 5.0."""
