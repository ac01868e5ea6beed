# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DiagnosticManagerBundleInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiagnosticManagerBundleInfo(vmodl.DataObject):
    """Data object type ``DiagnosticManagerBundleInfo`` (vmodl ``vim.DiagnosticManager.BundleInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerBundleInfo/
    """

    system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "system", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``system``. Since 2.0. Refers to a HostSystem."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``url``. Since 2.0."""
