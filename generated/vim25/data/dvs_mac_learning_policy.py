# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSMacLearningPolicy."""

from __future__ import annotations

import attrs

from vim25.data.inheritable_policy import InheritablePolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSMacLearningPolicy(InheritablePolicy):
    """Data object type ``DVSMacLearningPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSMacLearningPolicy/
    """

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``enabled``. Since 6.7."""

    allow_unicast_flooding: bool | None = attrs.field(
        default=None,
        metadata={"wire": "allowUnicastFlooding", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``allowUnicastFlooding``. Since 6.7."""

    limit: int | None = attrs.field(
        default=None,
        metadata={"wire": "limit", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``limit``. Since 6.7."""

    limit_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "limitPolicy", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``limitPolicy``. Since 6.7."""
