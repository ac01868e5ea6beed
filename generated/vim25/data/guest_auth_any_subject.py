# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestAuthAnySubject."""

from __future__ import annotations

import attrs

from vim25.data.guest_auth_subject import GuestAuthSubject


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestAuthAnySubject(GuestAuthSubject):
    """Data object type ``GuestAuthAnySubject`` (vmodl
    ``vim.vm.guest.AliasManager.GuestAuthAnySubject``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthAnySubject/
    """
