# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.profile.host.profileEngine``."""

import vmodl

class AnswerFileValidationInfoStatus(vmodl.OpenEnum):
    """``vim.profile.host.profileEngine.AnswerFileValidationInfo.Status``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileValidationInfoStatus_enum/
    """
    SUCCESS = "success"
    FAILED = "failed"
    FAILED_DEFAULTS = "failed_defaults"
