# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ListFilesInGuestRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ListFilesInGuestRequestType(vmodl.Request):
    """Request type ``ListFilesInGuestRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
    VirtualMachine.GuestOperations.Query.
    """

    auth: GuestAuthentication = attrs.field(
        metadata={"wire": "auth", "type": "GuestAuthentication", "since": "5.0", "secret": False},
    )
    """Wire name ``auth``. Since 5.0."""

    file_path: str = attrs.field(
        metadata={"wire": "filePath", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``filePath``. Since 5.0."""

    index: int | None = attrs.field(
        default=None,
        metadata={"wire": "index", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``index``. Since 5.0."""

    max_results: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxResults", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``maxResults``. Since 5.0."""

    match_pattern: str | None = attrs.field(
        default=None,
        metadata={"wire": "matchPattern", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``matchPattern``. Since 5.0."""
