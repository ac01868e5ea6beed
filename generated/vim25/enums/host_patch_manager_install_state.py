# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostPatchManagerInstallState."""

from __future__ import annotations

import vmodl


class HostPatchManagerInstallState(vmodl.OpenEnum):
    """Enumerated type ``HostPatchManagerInstallState`` (vmodl
    ``vim.host.PatchManager.Status.InstallState``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerInstallState_enum/
    """

    HOST_RESTARTED = "hostRestarted"
    IMAGE_ACTIVE = "imageActive"
