# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSystemIdentificationInfoIdentifier."""

from __future__ import annotations

import vmodl


class HostSystemIdentificationInfoIdentifier(vmodl.OpenEnum):
    """Enumerated type ``HostSystemIdentificationInfoIdentifier`` (vmodl
    ``vim.host.SystemIdentificationInfo.Identifier``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemIdentificationInfoIdentifier_enum/
    """

    ASSET_TAG = "AssetTag"
    SERVICE_TAG = "ServiceTag"
    OEM_SPECIFIC_STRING = "OemSpecificString"
    ENCLOSURE_SERIAL_NUMBER_TAG = "EnclosureSerialNumberTag"
    SERIAL_NUMBER_TAG = "SerialNumberTag"
