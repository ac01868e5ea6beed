# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type GuestQuiesceEndGuestQuiesceError."""

from __future__ import annotations

import vmodl


class GuestQuiesceEndGuestQuiesceError(vmodl.OpenEnum):
    """Enumerated type ``GuestQuiesceEndGuestQuiesceError`` (vmodl
    ``vim.vm.GuestQuiesce.EndGuestQuiesceError``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestQuiesceEndGuestQuiesceError_enum/
    """

    FAILURE = "failure"
