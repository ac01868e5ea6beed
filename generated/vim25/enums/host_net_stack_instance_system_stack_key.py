# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNetStackInstanceSystemStackKey."""

from __future__ import annotations

import vmodl


class HostNetStackInstanceSystemStackKey(vmodl.OpenEnum):
    """Enumerated type ``HostNetStackInstanceSystemStackKey`` (vmodl
    ``vim.host.NetStackInstance.SystemStackKey``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetStackInstanceSystemStackKey_enum/
    """

    DEFAULT_TCPIP_STACK = "defaultTcpipStack"
    VMOTION = "vmotion"
    V_SPHERE_PROVISIONING = "vSphereProvisioning"
    MIRROR = "mirror"
    OPS = "ops"
