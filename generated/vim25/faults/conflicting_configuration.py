# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ConflictingConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.dvs_fault import DvsFault

if TYPE_CHECKING:
    from vim25.data.conflicting_configuration_config import ConflictingConfigurationConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConflictingConfiguration(DvsFault):
    """Fault type ``ConflictingConfiguration`` (vmodl ``vim.fault.ConflictingConfiguration``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingConfiguration/
    """

    config_in_conflict: list[ConflictingConfigurationConfig] = attrs.field(
        metadata={"wire": "configInConflict", "type": "ConflictingConfigurationConfig[]", "since": "5.5", "secret": False},
    )
    """Wire name ``configInConflict``. Since 5.5."""
