# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.auth``."""

import vmodl

class PbmSessionManager(vmodl.ManagedObject):
    """``pbm.auth.SessionManager``. Since 1.0."""
