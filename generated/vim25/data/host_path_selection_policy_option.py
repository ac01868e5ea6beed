# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPathSelectionPolicyOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPathSelectionPolicyOption(vmodl.DataObject):
    """Data object type ``HostPathSelectionPolicyOption`` (vmodl
    ``vim.host.PathSelectionPolicyOption``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPathSelectionPolicyOption/
    """

    policy: ElementDescription = attrs.field(
        metadata={"wire": "policy", "type": "ElementDescription", "since": "4.0", "secret": False},
    )
    """Wire name ``policy``. Since 4.0."""
