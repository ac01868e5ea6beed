# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DisallowedChangeByServiceDisallowedChange."""

from __future__ import annotations

import vmodl


class DisallowedChangeByServiceDisallowedChange(vmodl.OpenEnum):
    """Enumerated type ``DisallowedChangeByServiceDisallowedChange`` (vmodl
    ``vim.fault.DisallowedChangeByService.DisallowedChange``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedChangeByServiceDisallowedChange_enum/
    """

    HOT_EXTEND_DISK = "hotExtendDisk"
