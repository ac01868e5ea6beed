# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type TooManyConcurrentNativeClones."""

from __future__ import annotations

import attrs

from vim25.faults.file_fault import FileFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TooManyConcurrentNativeClones(FileFault):
    """Fault type ``TooManyConcurrentNativeClones`` (vmodl
    ``vim.fault.TooManyConcurrentNativeClones``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/TooManyConcurrentNativeClones/
    """
