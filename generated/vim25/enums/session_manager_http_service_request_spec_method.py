# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type SessionManagerHttpServiceRequestSpecMethod."""

from __future__ import annotations

import vmodl


class SessionManagerHttpServiceRequestSpecMethod(vmodl.OpenEnum):
    """Enumerated type ``SessionManagerHttpServiceRequestSpecMethod`` (vmodl
    ``vim.SessionManager.HttpServiceRequestSpec.Method``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerHttpServiceRequestSpecMethod_enum/
    """

    HTTP_OPTIONS = "httpOptions"
    HTTP_GET = "httpGet"
    HTTP_HEAD = "httpHead"
    HTTP_POST = "httpPost"
    HTTP_PUT = "httpPut"
    HTTP_DELETE = "httpDelete"
    HTTP_TRACE = "httpTrace"
    HTTP_CONNECT = "httpConnect"
