# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationIdentitySettings."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationIdentitySettings(vmodl.DataObject):
    """Data object type ``CustomizationIdentitySettings`` (vmodl
    ``vim.vm.customization.IdentitySettings``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIdentitySettings/
    """
