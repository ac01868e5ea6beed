# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDvsIpfixCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDvsIpfixCapability(vmodl.DataObject):
    """Data object type ``VMwareDvsIpfixCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsIpfixCapability/
    """

    ipfix_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipfixSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipfixSupported``. Since 6.0."""

    ipv6_for_ipfix_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6ForIpfixSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6ForIpfixSupported``. Since 6.0."""

    observation_domain_id_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "observationDomainIdSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``observationDomainIdSupported``. Since 6.0."""
