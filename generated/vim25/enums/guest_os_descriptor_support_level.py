# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type GuestOsDescriptorSupportLevel."""

from __future__ import annotations

import vmodl


class GuestOsDescriptorSupportLevel(vmodl.OpenEnum):
    """Enumerated type ``GuestOsDescriptorSupportLevel`` (vmodl
    ``vim.vm.GuestOsDescriptor.SupportLevel``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOsDescriptorSupportLevel_enum/
    """

    EXPERIMENTAL = "experimental"
    LEGACY = "legacy"
    TERMINATED = "terminated"
    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"
    DEPRECATED = "deprecated"
    TECH_PREVIEW = "techPreview"
