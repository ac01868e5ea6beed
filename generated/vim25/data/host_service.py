# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostService."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_service_source_package import HostServiceSourcePackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostService(vmodl.DataObject):
    """Data object type ``HostService`` (vmodl ``vim.host.Service``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostService/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    label: str = attrs.field(
        metadata={"wire": "label", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``label``. Since 2.0."""

    required: bool = attrs.field(
        metadata={"wire": "required", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``required``. Since 2.0."""

    uninstallable: bool = attrs.field(
        metadata={"wire": "uninstallable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``uninstallable``. Since 2.0."""

    running: bool = attrs.field(
        metadata={"wire": "running", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``running``. Since 2.0."""

    ruleset: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ruleset", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``ruleset``. Since 2.0."""

    policy: str = attrs.field(
        metadata={"wire": "policy", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``policy``. Since 2.0."""

    source_package: HostServiceSourcePackage | None = attrs.field(
        default=None,
        metadata={"wire": "sourcePackage", "type": "HostServiceSourcePackage", "since": "5.0", "secret": False},
    )
    """Wire name ``sourcePackage``. Since 5.0."""
