# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm.check``."""

import vmodl

class CheckTestType(vmodl.OpenEnum):
    """``vim.vm.check.TestType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CheckTestType_enum/
    """
    SOURCE_TESTS = "sourceTests"
    HOST_TESTS = "hostTests"
    RESOURCE_POOL_TESTS = "resourcePoolTests"
    DATASTORE_TESTS = "datastoreTests"
    NETWORK_TESTS = "networkTests"
