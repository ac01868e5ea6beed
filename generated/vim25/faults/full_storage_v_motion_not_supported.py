# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FullStorageVMotionNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.migration_feature_not_supported import MigrationFeatureNotSupported


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FullStorageVMotionNotSupported(MigrationFeatureNotSupported):
    """Fault type ``FullStorageVMotionNotSupported`` (vmodl
    ``vim.fault.FullStorageVMotionNotSupported``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/FullStorageVMotionNotSupported/
    """
