# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ProfileExecuteResultStatus."""

from __future__ import annotations

import vmodl


class ProfileExecuteResultStatus(vmodl.OpenEnum):
    """Enumerated type ``ProfileExecuteResultStatus`` (vmodl
    ``vim.profile.host.ExecuteResult.Status``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExecuteResultStatus_enum/
    """

    SUCCESS = "success"
    NEED_INPUT = "needInput"
    ERROR = "error"
