# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaParamValue."""

from __future__ import annotations

import attrs

from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaParamValue(OptionValue):
    """Data object type ``HostInternetScsiHbaParamValue`` (vmodl
    ``vim.host.InternetScsiHba.ParamValue``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaParamValue/
    """

    is_inherited: bool | None = attrs.field(
        default=None,
        metadata={"wire": "isInherited", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``isInherited``. Since 4.0."""
