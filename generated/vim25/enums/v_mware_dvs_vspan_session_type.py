# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMwareDVSVspanSessionType."""

from __future__ import annotations

import vmodl


class VMwareDVSVspanSessionType(vmodl.OpenEnum):
    """Enumerated type ``VMwareDVSVspanSessionType`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionType``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanSessionType_enum/
    """

    MIXED_DEST_MIRROR = "mixedDestMirror"
    DV_PORT_MIRROR = "dvPortMirror"
    REMOTE_MIRROR_SOURCE = "remoteMirrorSource"
    REMOTE_MIRROR_DEST = "remoteMirrorDest"
    ENCAPSULATED_REMOTE_MIRROR_SOURCE = "encapsulatedRemoteMirrorSource"
