# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSgxRegistrationInfoRegistrationType."""

from __future__ import annotations

import vmodl


class HostSgxRegistrationInfoRegistrationType(vmodl.OpenEnum):
    """Enumerated type ``HostSgxRegistrationInfoRegistrationType`` (vmodl
    ``vim.host.SgxRegistrationInfo.RegistrationType``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxRegistrationInfoRegistrationType_enum/
    """

    MANIFEST = "manifest"
    ADD_PACKAGE = "addPackage"
