# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LatencySensitivity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.latency_sensitivity_sensitivity_level import LatencySensitivitySensitivityLevel


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LatencySensitivity(vmodl.DataObject):
    """Data object type ``LatencySensitivity`` (vmodl ``vim.LatencySensitivity``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LatencySensitivity/
    """

    level: LatencySensitivitySensitivityLevel = attrs.field(
        metadata={"wire": "level", "type": "LatencySensitivitySensitivityLevel", "since": "5.1", "secret": False},
    )
    """Wire name ``level``. Since 5.1."""

    sensitivity: int | None = attrs.field(
        default=None,
        metadata={"wire": "sensitivity", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``sensitivity``. Since 5.1."""
