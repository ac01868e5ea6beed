# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfManagerCommonParams."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfManagerCommonParams(vmodl.DataObject):
    """Data object type ``OvfManagerCommonParams`` (vmodl ``vim.OvfManager.CommonParams``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfManagerCommonParams/
    """

    locale: str = attrs.field(
        metadata={"wire": "locale", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``locale``. Since 4.0."""

    deployment_option: str = attrs.field(
        metadata={"wire": "deploymentOption", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``deploymentOption``. Since 4.0."""

    msg_bundle: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "msgBundle", "type": "KeyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``msgBundle``. Since 4.0."""

    import_option: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "importOption", "type": "string[]", "since": "5.1", "secret": False},
    )
    """Wire name ``importOption``. Since 5.1."""
