# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ProfileParameterMetadataRelationType."""

from __future__ import annotations

import vmodl


class ProfileParameterMetadataRelationType(vmodl.OpenEnum):
    """Enumerated type ``ProfileParameterMetadataRelationType`` (vmodl
    ``vim.profile.ParameterMetadata.RelationType``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileParameterMetadataRelationType_enum/
    """

    DYNAMIC_RELATION = "dynamic_relation"
    EXTENSIBLE_RELATION = "extensible_relation"
    LOCALIZABLE_RELATION = "localizable_relation"
    STATIC_RELATION = "static_relation"
    VALIDATION_RELATION = "validation_relation"
