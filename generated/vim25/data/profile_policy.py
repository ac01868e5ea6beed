# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProfilePolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.policy_option import PolicyOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfilePolicy(vmodl.DataObject):
    """Data object type ``ProfilePolicy`` (vmodl ``vim.profile.Policy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePolicy/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    policy_option: PolicyOption = attrs.field(
        metadata={"wire": "policyOption", "type": "PolicyOption", "since": "4.0", "secret": False},
    )
    """Wire name ``policyOption``. Since 4.0."""
