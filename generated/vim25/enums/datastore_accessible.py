# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DatastoreAccessible."""

from __future__ import annotations

import vmodl


class DatastoreAccessible(vmodl.OpenEnum):
    """Enumerated type ``DatastoreAccessible`` (vmodl ``vim.Datastore.Accessible``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreAccessible_enum/
    """

    TRUE = "True"
    FALSE = "False"
