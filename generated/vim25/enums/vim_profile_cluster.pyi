# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.profile.cluster``."""

import vmodl

class ClusterProfileServiceType(vmodl.OpenEnum):
    """``vim.profile.cluster.ClusterProfile.ServiceType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProfileServiceType_enum/
    """
    DRS = "DRS"
    HA = "HA"
    DPM = "DPM"
    FT = "FT"
