# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppOvfSectionSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.v_app_ovf_section_info import VAppOvfSectionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppOvfSectionSpec(ArrayUpdateSpec):
    """Data object type ``VAppOvfSectionSpec`` (vmodl ``vim.vApp.OvfSectionSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppOvfSectionSpec/
    """

    info: VAppOvfSectionInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "VAppOvfSectionInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``info``. Since 4.0."""
