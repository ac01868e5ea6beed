# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppCloneSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue
    from vim25.data.resource_config_spec import ResourceConfigSpec
    from vim25.data.v_app_clone_spec_network_mapping_pair import VAppCloneSpecNetworkMappingPair
    from vim25.data.v_app_clone_spec_resource_map import VAppCloneSpecResourceMap


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppCloneSpec(vmodl.DataObject):
    """Data object type ``VAppCloneSpec`` (vmodl ``vim.vApp.CloneSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppCloneSpec/
    """

    location: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "location", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``location``. Since 4.0. Refers to a Datastore."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    resource_spec: ResourceConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "resourceSpec", "type": "ResourceConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``resourceSpec``. Since 4.0."""

    vm_folder: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vmFolder", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vmFolder``. Since 4.0. Refers to a Folder."""

    network_mapping: list[VAppCloneSpecNetworkMappingPair] | None = attrs.field(
        default=None,
        metadata={"wire": "networkMapping", "type": "VAppCloneSpecNetworkMappingPair[]", "since": "4.0", "secret": False},
    )
    """Wire name ``networkMapping``. Since 4.0."""

    property: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "property", "type": "KeyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``property``. Since 4.0."""

    resource_mapping: list[VAppCloneSpecResourceMap] | None = attrs.field(
        default=None,
        metadata={"wire": "resourceMapping", "type": "VAppCloneSpecResourceMap[]", "since": "4.1", "secret": False},
    )
    """Wire name ``resourceMapping``. Since 4.1."""

    provisioning: str | None = attrs.field(
        default=None,
        metadata={"wire": "provisioning", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``provisioning``. Since 4.1."""
