# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostHasComponentFailureHostComponentType."""

from __future__ import annotations

import vmodl


class HostHasComponentFailureHostComponentType(vmodl.OpenEnum):
    """Enumerated type ``HostHasComponentFailureHostComponentType`` (vmodl
    ``vim.fault.HostHasComponentFailure.HostComponentType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHasComponentFailureHostComponentType_enum/
    """

    DATASTORE = "Datastore"
