# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ReplicationConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.replication_info_disk_settings import ReplicationInfoDiskSettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationConfigSpec(vmodl.DataObject):
    """Data object type ``ReplicationConfigSpec`` (vmodl ``vim.vm.ReplicationConfigSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationConfigSpec/
    """

    generation: int = attrs.field(
        metadata={"wire": "generation", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``generation``. Since 5.0."""

    vm_replication_id: str = attrs.field(
        metadata={"wire": "vmReplicationId", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vmReplicationId``. Since 5.0."""

    destination: str = attrs.field(
        metadata={"wire": "destination", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``destination``. Since 5.0."""

    port: int = attrs.field(
        metadata={"wire": "port", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``port``. Since 5.0."""

    rpo: int = attrs.field(
        metadata={"wire": "rpo", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``rpo``. Since 5.0."""

    quiesce_guest_enabled: bool = attrs.field(
        metadata={"wire": "quiesceGuestEnabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``quiesceGuestEnabled``. Since 5.0."""

    paused: bool = attrs.field(
        metadata={"wire": "paused", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``paused``. Since 5.0."""

    opp_updates_enabled: bool = attrs.field(
        metadata={"wire": "oppUpdatesEnabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``oppUpdatesEnabled``. Since 5.0."""

    net_compression_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "netCompressionEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``netCompressionEnabled``. Since 6.0."""

    net_encryption_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "netEncryptionEnabled", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``netEncryptionEnabled``. Since 6.7."""

    encryption_destination: str | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionDestination", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``encryptionDestination``. Since 6.7."""

    encryption_port: int | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionPort", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``encryptionPort``. Since 6.7."""

    remote_certificate_thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "remoteCertificateThumbprint", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``remoteCertificateThumbprint``. Since 6.7."""

    data_sets_replication_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dataSetsReplicationEnabled", "type": "boolean", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``dataSetsReplicationEnabled``. Since 8.0.0.0."""

    disk: list[ReplicationInfoDiskSettings] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "ReplicationInfoDiskSettings[]", "since": "5.0", "secret": False},
    )
    """Wire name ``disk``. Since 5.0."""
