# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareUplinkLacpPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.bool_policy import BoolPolicy
    from vim25.data.string_policy import StringPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareUplinkLacpPolicy(InheritablePolicy):
    """Data object type ``VMwareUplinkLacpPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkLacpPolicy/
    """

    enable: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "enable", "type": "BoolPolicy", "since": "5.1", "secret": False},
    )
    """Wire name ``enable``. Since 5.1."""

    mode: StringPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "mode", "type": "StringPolicy", "since": "5.1", "secret": False},
    )
    """Wire name ``mode``. Since 5.1."""
