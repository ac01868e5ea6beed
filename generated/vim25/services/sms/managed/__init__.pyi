# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The managed object types of vim25.services.sms, and nothing else."""

from vim25.services.sms.managed.sms import (
    SmsServiceInstance as SmsServiceInstance,
    SmsStorageManager as SmsStorageManager,
    SmsTask as SmsTask,
)
from vim25.services.sms.managed.sms_auth import (
    SmsSessionManager as SmsSessionManager,
)
from vim25.services.sms.managed.sms_provider import (
    SmsProvider as SmsProvider,
    VasaProvider as VasaProvider,
)
