# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfWrongNamespace."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_invalid_package import OvfInvalidPackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfWrongNamespace(OvfInvalidPackage):
    """Fault type ``OvfWrongNamespace`` (vmodl ``vim.fault.OvfWrongNamespace``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfWrongNamespace/
    """

    namespace_name: str = attrs.field(
        metadata={"wire": "namespaceName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``namespaceName``. Since 4.0."""
