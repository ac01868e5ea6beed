# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MismatchedBundle."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MismatchedBundle(VimFault):
    """Fault type ``MismatchedBundle`` (vmodl ``vim.fault.MismatchedBundle``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MismatchedBundle/
    """

    bundle_uuid: str = attrs.field(
        metadata={"wire": "bundleUuid", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``bundleUuid``. Since 2.5."""

    host_uuid: str = attrs.field(
        metadata={"wire": "hostUuid", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``hostUuid``. Since 2.5."""

    bundle_build_number: int = attrs.field(
        metadata={"wire": "bundleBuildNumber", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``bundleBuildNumber``. Since 2.5."""

    host_build_number: int = attrs.field(
        metadata={"wire": "hostBuildNumber", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``hostBuildNumber``. Since 2.5."""
