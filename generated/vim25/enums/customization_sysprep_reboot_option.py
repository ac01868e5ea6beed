# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CustomizationSysprepRebootOption."""

from __future__ import annotations

import vmodl


class CustomizationSysprepRebootOption(vmodl.OpenEnum):
    """Enumerated type ``CustomizationSysprepRebootOption`` (vmodl
    ``vim.vm.customization.WinOptions.SysprepRebootOption``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprepRebootOption_enum/
    """

    REBOOT = "reboot"
    NOREBOOT = "noreboot"
    SHUTDOWN = "shutdown"
