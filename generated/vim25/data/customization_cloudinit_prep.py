# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationCloudinitPrep."""

from __future__ import annotations

import attrs

from vim25.data.customization_identity_settings import CustomizationIdentitySettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationCloudinitPrep(CustomizationIdentitySettings):
    """Data object type ``CustomizationCloudinitPrep`` (vmodl ``vim.vm.customization.CloudinitPrep``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCloudinitPrep/
    """

    metadata: str = attrs.field(
        repr=False,
        metadata={"wire": "metadata", "type": "string", "since": "7.0.3.0", "secret": True},
    )
    """Wire name ``metadata``. Since 7.0.3.0. Secret."""

    userdata: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "userdata", "type": "string", "since": "7.0.3.0", "secret": True},
    )
    """Wire name ``userdata``. Since 7.0.3.0. Secret."""
