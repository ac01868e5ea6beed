# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVfatVolume."""

from __future__ import annotations

import attrs

from vim25.data.host_file_system_volume import HostFileSystemVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVfatVolume(HostFileSystemVolume):
    """Data object type ``HostVfatVolume`` (vmodl ``vim.host.VfatVolume``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVfatVolume/
    """
