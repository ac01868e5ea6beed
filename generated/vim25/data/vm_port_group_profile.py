# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmPortGroupProfile."""

from __future__ import annotations

import attrs

from vim25.data.port_group_profile import PortGroupProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmPortGroupProfile(PortGroupProfile):
    """Data object type ``VmPortGroupProfile`` (vmodl ``vim.profile.host.VmPortGroupProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmPortGroupProfile/
    """
