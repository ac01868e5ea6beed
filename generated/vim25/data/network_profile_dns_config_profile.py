# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetworkProfileDnsConfigProfile."""

from __future__ import annotations

import attrs

from vim25.data.apply_profile import ApplyProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetworkProfileDnsConfigProfile(ApplyProfile):
    """Data object type ``NetworkProfileDnsConfigProfile`` (vmodl
    ``vim.profile.host.NetworkProfile.DnsConfigProfile``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkProfileDnsConfigProfile/
    """
