# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfValidateHostResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfValidateHostResult(vmodl.DataObject):
    """Data object type ``OvfValidateHostResult`` (vmodl ``vim.OvfManager.ValidateHostResult``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfValidateHostResult/
    """

    download_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "downloadSize", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``downloadSize``. Since 4.0."""

    flat_deployment_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "flatDeploymentSize", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``flatDeploymentSize``. Since 4.0."""

    sparse_deployment_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "sparseDeploymentSize", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``sparseDeploymentSize``. Since 4.0."""

    error: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``error``. Since 4.0."""

    warning: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "warning", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``warning``. Since 4.0."""

    supported_disk_provisioning: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedDiskProvisioning", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``supportedDiskProvisioning``. Since 4.1."""
