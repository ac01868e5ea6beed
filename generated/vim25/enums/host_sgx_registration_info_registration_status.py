# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSgxRegistrationInfoRegistrationStatus."""

from __future__ import annotations

import vmodl


class HostSgxRegistrationInfoRegistrationStatus(vmodl.OpenEnum):
    """Enumerated type ``HostSgxRegistrationInfoRegistrationStatus`` (vmodl
    ``vim.host.SgxRegistrationInfo.RegistrationStatus``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxRegistrationInfoRegistrationStatus_enum/
    """

    NOT_APPLICABLE = "notApplicable"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"
