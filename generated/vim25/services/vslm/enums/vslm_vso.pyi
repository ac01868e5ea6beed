# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vslm.vso``."""

import vmodl

class VslmVsoVStorageObjectQuerySpecQueryFieldEnum(vmodl.OpenEnum):
    """``vslm.vso.VStorageObjectQuerySpec.QueryFieldEnum``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmVsoVStorageObjectQuerySpecQueryFieldEnum_enum/
    """
    ID = "id"
    NAME = "name"
    CAPACITY = "capacity"
    CREATE_TIME = "createTime"
    BACKING_OBJECT_ID = "backingObjectId"
    DATASTORE_MO_ID = "datastoreMoId"
    METADATA_KEY = "metadataKey"
    METADATA_VALUE = "metadataValue"

class VslmVsoVStorageObjectQuerySpecQueryOperatorEnum(vmodl.OpenEnum):
    """``vslm.vso.VStorageObjectQuerySpec.QueryOperatorEnum``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmVsoVStorageObjectQuerySpecQueryOperatorEnum_enum/
    """
    EQUALS = "equals"
    NOT_EQUALS = "notEquals"
    LESS_THAN = "lessThan"
    GREATER_THAN = "greaterThan"
    LESS_THAN_OR_EQUAL = "lessThanOrEqual"
    GREATER_THAN_OR_EQUAL = "greaterThanOrEqual"
    CONTAINS = "contains"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"
