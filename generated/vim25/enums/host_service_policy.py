# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostServicePolicy."""

from __future__ import annotations

import vmodl


class HostServicePolicy(vmodl.OpenEnum):
    """Enumerated type ``HostServicePolicy`` (vmodl ``vim.host.Service.Policy``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostServicePolicy_enum/
    """

    ON = "on"
    AUTOMATIC = "automatic"
    OFF = "off"
