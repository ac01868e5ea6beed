# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ExpiredAddonLicense."""

from __future__ import annotations

import attrs

from vim25.faults.expired_feature_license import ExpiredFeatureLicense


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExpiredAddonLicense(ExpiredFeatureLicense):
    """Fault type ``ExpiredAddonLicense`` (vmodl ``vim.fault.ExpiredAddonLicense``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExpiredAddonLicense/
    """
