# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type EntityImportType."""

from __future__ import annotations

import vmodl


class EntityImportType(vmodl.OpenEnum):
    """Enumerated type ``EntityImportType`` (vmodl ``vim.dvs.EntityBackup.ImportType``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EntityImportType_enum/
    """

    CREATE_ENTITY_WITH_NEW_IDENTIFIER = "createEntityWithNewIdentifier"
    CREATE_ENTITY_WITH_ORIGINAL_IDENTIFIER = "createEntityWithOriginalIdentifier"
    APPLY_TO_ENTITY_SPECIFIED = "applyToEntitySpecified"
