# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type EVCAdmissionFailedCPUVendor."""

from __future__ import annotations

import attrs

from vim25.faults.evc_admission_failed import EVCAdmissionFailed


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EVCAdmissionFailedCPUVendor(EVCAdmissionFailed):
    """Fault type ``EVCAdmissionFailedCPUVendor`` (vmodl ``vim.fault.EVCAdmissionFailedCPUVendor``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailedCPUVendor/
    """

    cluster_cpu_vendor: str = attrs.field(
        metadata={"wire": "clusterCPUVendor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``clusterCPUVendor``. Since 4.0."""

    host_cpu_vendor: str = attrs.field(
        metadata={"wire": "hostCPUVendor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``hostCPUVendor``. Since 4.0."""
