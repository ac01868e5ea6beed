# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateDiagnosticPartitionRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_diagnostic_partition_create_spec import HostDiagnosticPartitionCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateDiagnosticPartitionRequestType(vmodl.Request):
    """Request type ``CreateDiagnosticPartitionRequestType``."""

    spec: HostDiagnosticPartitionCreateSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostDiagnosticPartitionCreateSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
