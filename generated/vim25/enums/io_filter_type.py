# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type IoFilterType."""

from __future__ import annotations

import vmodl


class IoFilterType(vmodl.OpenEnum):
    """Enumerated type ``IoFilterType`` (vmodl ``vim.IoFilterManager.IoFilterType``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterType_enum/
    """

    CACHE = "cache"
    REPLICATION = "replication"
    ENCRYPTION = "encryption"
    COMPRESSION = "compression"
    INSPECTION = "inspection"
    DATASTORE_IO_CONTROL = "datastoreIoControl"
    DATA_PROVIDER = "dataProvider"
    DATA_CAPTURE = "dataCapture"
