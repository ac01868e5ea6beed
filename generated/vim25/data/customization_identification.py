# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationIdentification."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_password import CustomizationPassword


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationIdentification(vmodl.DataObject):
    """Data object type ``CustomizationIdentification`` (vmodl
    ``vim.vm.customization.Identification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIdentification/
    """

    join_workgroup: str | None = attrs.field(
        default=None,
        metadata={"wire": "joinWorkgroup", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``joinWorkgroup``. Since 2.0."""

    join_domain: str | None = attrs.field(
        default=None,
        metadata={"wire": "joinDomain", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``joinDomain``. Since 2.0."""

    domain_admin: str | None = attrs.field(
        default=None,
        metadata={"wire": "domainAdmin", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``domainAdmin``. Since 2.0."""

    domain_admin_password: CustomizationPassword | None = attrs.field(
        default=None,
        metadata={"wire": "domainAdminPassword", "type": "CustomizationPassword", "since": "2.0", "secret": False},
    )
    """Wire name ``domainAdminPassword``. Since 2.0."""

    domain_ou: str | None = attrs.field(
        default=None,
        metadata={"wire": "domainOU", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``domainOU``. Since 8.0.2.0."""
