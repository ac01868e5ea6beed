# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSVspanCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSVspanCapability(vmodl.DataObject):
    """Data object type ``VMwareDVSVspanCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanCapability/
    """

    mixed_dest_supported: bool = attrs.field(
        metadata={"wire": "mixedDestSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``mixedDestSupported``. Since 5.1."""

    dvport_supported: bool = attrs.field(
        metadata={"wire": "dvportSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``dvportSupported``. Since 5.1."""

    remote_source_supported: bool = attrs.field(
        metadata={"wire": "remoteSourceSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``remoteSourceSupported``. Since 5.1."""

    remote_dest_supported: bool = attrs.field(
        metadata={"wire": "remoteDestSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``remoteDestSupported``. Since 5.1."""

    encap_remote_source_supported: bool = attrs.field(
        metadata={"wire": "encapRemoteSourceSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``encapRemoteSourceSupported``. Since 5.1."""

    erspan_protocol_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "erspanProtocolSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``erspanProtocolSupported``. Since 6.5."""

    mirror_netstack_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "mirrorNetstackSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``mirrorNetstackSupported``. Since 6.7."""
