# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLicensableResourceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLicensableResourceInfo(vmodl.DataObject):
    """Data object type ``HostLicensableResourceInfo`` (vmodl
    ``vim.LicenseManager.LicensableResourceInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicensableResourceInfo/
    """

    resource: list[KeyAnyValue] = attrs.field(
        metadata={"wire": "resource", "type": "KeyAnyValue[]", "since": "5.0", "secret": False},
    )
    """Wire name ``resource``. Since 5.0."""
