# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmHealthInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmHealthInfo(vmodl.DataObject):
    """Data object type ``NvdimmHealthInfo`` (vmodl ``vim.host.NvdimmSystem.HealthInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmHealthInfo/
    """

    health_status: str = attrs.field(
        metadata={"wire": "healthStatus", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``healthStatus``. Since 6.7."""

    health_information: str = attrs.field(
        metadata={"wire": "healthInformation", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``healthInformation``. Since 6.7."""

    state_flag_info: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "stateFlagInfo", "type": "string[]", "since": "6.7", "secret": False},
    )
    """Wire name ``stateFlagInfo``. Since 6.7."""

    dimm_temperature: int = attrs.field(
        metadata={"wire": "dimmTemperature", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``dimmTemperature``. Since 6.7."""

    dimm_temperature_threshold: int = attrs.field(
        metadata={"wire": "dimmTemperatureThreshold", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``dimmTemperatureThreshold``. Since 6.7."""

    spare_blocks_percentage: int = attrs.field(
        metadata={"wire": "spareBlocksPercentage", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``spareBlocksPercentage``. Since 6.7."""

    spare_block_threshold: int = attrs.field(
        metadata={"wire": "spareBlockThreshold", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``spareBlockThreshold``. Since 6.7."""

    dimm_lifespan_percentage: int = attrs.field(
        metadata={"wire": "dimmLifespanPercentage", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``dimmLifespanPercentage``. Since 6.7."""

    es_temperature: int | None = attrs.field(
        default=None,
        metadata={"wire": "esTemperature", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``esTemperature``. Since 6.7."""

    es_temperature_threshold: int | None = attrs.field(
        default=None,
        metadata={"wire": "esTemperatureThreshold", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``esTemperatureThreshold``. Since 6.7."""

    es_lifespan_percentage: int | None = attrs.field(
        default=None,
        metadata={"wire": "esLifespanPercentage", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``esLifespanPercentage``. Since 6.7."""
