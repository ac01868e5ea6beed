# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SourceNodeSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.service_locator import ServiceLocator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SourceNodeSpec(vmodl.DataObject):
    """Data object type ``SourceNodeSpec`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.SourceNodeSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SourceNodeSpec/
    """

    management_vc: ServiceLocator = attrs.field(
        metadata={"wire": "managementVc", "type": "ServiceLocator", "since": "6.5", "secret": False},
    )
    """Wire name ``managementVc``. Since 6.5."""

    active_vc: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "activeVc", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``activeVc``. Since 6.5. Refers to a VirtualMachine."""
