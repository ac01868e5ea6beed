# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNetStackInstanceCongestionControlAlgorithmType."""

from __future__ import annotations

import vmodl


class HostNetStackInstanceCongestionControlAlgorithmType(vmodl.OpenEnum):
    """Enumerated type ``HostNetStackInstanceCongestionControlAlgorithmType`` (vmodl
    ``vim.host.NetStackInstance.CongestionControlAlgorithmType``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetStackInstanceCongestionControlAlgorithmType_enum/
    """

    NEWRENO = "newreno"
    CUBIC = "cubic"
