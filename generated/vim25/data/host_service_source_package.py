# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostServiceSourcePackage."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostServiceSourcePackage(vmodl.DataObject):
    """Data object type ``HostServiceSourcePackage`` (vmodl ``vim.host.Service.SourcePackage``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostServiceSourcePackage/
    """

    source_package_name: str = attrs.field(
        metadata={"wire": "sourcePackageName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``sourcePackageName``. Since 5.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``description``. Since 5.0."""
