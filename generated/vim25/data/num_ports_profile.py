# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NumPortsProfile."""

from __future__ import annotations

import attrs

from vim25.data.apply_profile import ApplyProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NumPortsProfile(ApplyProfile):
    """Data object type ``NumPortsProfile`` (vmodl
    ``vim.profile.host.VirtualSwitchProfile.NumPortsProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NumPortsProfile/
    """
