# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type OvfConsumerOstNodeType."""

from __future__ import annotations

import vmodl


class OvfConsumerOstNodeType(vmodl.OpenEnum):
    """Enumerated type ``OvfConsumerOstNodeType`` (vmodl ``vim.OvfConsumer.OstNodeType``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerOstNodeType_enum/
    """

    ENVELOPE = "envelope"
    VIRTUAL_SYSTEM = "virtualSystem"
    VIRTUAL_SYSTEM_COLLECTION = "virtualSystemCollection"
