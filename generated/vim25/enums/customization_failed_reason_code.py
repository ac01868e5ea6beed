# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CustomizationFailedReasonCode."""

from __future__ import annotations

import vmodl


class CustomizationFailedReasonCode(vmodl.OpenEnum):
    """Enumerated type ``CustomizationFailedReasonCode`` (vmodl
    ``vim.event.CustomizationFailed.ReasonCode``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFailedReasonCode_enum/
    """

    USER_DEFINED_SCRIPT_DISABLED = "userDefinedScriptDisabled"
    CUSTOMIZATION_DISABLED = "customizationDisabled"
    RAW_DATA_IS_NOT_SUPPORTED = "rawDataIsNotSupported"
    WRONG_METADATA_FORMAT = "wrongMetadataFormat"
