# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfNoSpaceOnController."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_unsupported_element import OvfUnsupportedElement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfNoSpaceOnController(OvfUnsupportedElement):
    """Fault type ``OvfNoSpaceOnController`` (vmodl ``vim.fault.OvfNoSpaceOnController``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNoSpaceOnController/
    """

    parent: str = attrs.field(
        metadata={"wire": "parent", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``parent``. Since 5.0."""
