# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsServiceConsoleVNicProfile."""

from __future__ import annotations

import attrs

from vim25.data.dvs_v_nic_profile import DvsVNicProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsServiceConsoleVNicProfile(DvsVNicProfile):
    """Data object type ``DvsServiceConsoleVNicProfile`` (vmodl
    ``vim.profile.host.DvsServiceConsoleVNicProfile``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsServiceConsoleVNicProfile/
    """
