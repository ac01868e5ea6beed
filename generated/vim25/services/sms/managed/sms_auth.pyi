# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``sms.auth``."""

import vmodl

class SmsSessionManager(vmodl.ManagedObject):
    """``sms.auth.SessionManager``. Since 5.0."""
