# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNatServiceNameServiceSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNatServiceNameServiceSpec(vmodl.DataObject):
    """Data object type ``HostNatServiceNameServiceSpec`` (vmodl
    ``vim.host.NatService.NameServiceSpec``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatServiceNameServiceSpec/
    """

    dns_auto_detect: bool = attrs.field(
        metadata={"wire": "dnsAutoDetect", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``dnsAutoDetect``. Since 2.5."""

    dns_policy: str = attrs.field(
        metadata={"wire": "dnsPolicy", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``dnsPolicy``. Since 2.5."""

    dns_retries: int = attrs.field(
        metadata={"wire": "dnsRetries", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``dnsRetries``. Since 2.5."""

    dns_timeout: int = attrs.field(
        metadata={"wire": "dnsTimeout", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``dnsTimeout``. Since 2.5."""

    dns_name_server: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "dnsNameServer", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``dnsNameServer``. Since 2.5."""

    nbds_timeout: int = attrs.field(
        metadata={"wire": "nbdsTimeout", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``nbdsTimeout``. Since 2.5."""

    nbns_retries: int = attrs.field(
        metadata={"wire": "nbnsRetries", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``nbnsRetries``. Since 2.5."""

    nbns_timeout: int = attrs.field(
        metadata={"wire": "nbnsTimeout", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``nbnsTimeout``. Since 2.5."""
