# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostProfileManagerAnswerFileStatus."""

from __future__ import annotations

import vmodl


class HostProfileManagerAnswerFileStatus(vmodl.OpenEnum):
    """Enumerated type ``HostProfileManagerAnswerFileStatus`` (vmodl
    ``vim.profile.host.ProfileManager.AnswerFileStatus``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerAnswerFileStatus_enum/
    """

    VALID = "valid"
    INVALID = "invalid"
    UNKNOWN = "unknown"
