# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.capability``."""

import vmodl

class PbmCapabilityMetadataManager(vmodl.ManagedObject):
    """``pbm.capability.CapabilityMetadataManager``. Since 1.0."""
