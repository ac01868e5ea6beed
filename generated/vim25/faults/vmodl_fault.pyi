# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl.fault``."""

import vmodl
from attrs import define, field

from vim25.faults.vmodl import MethodFault, RuntimeFault

def _ManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject) -> vmodl.ManagedObjectReference: ...

@define(kw_only=True, eq=False)
class HostCommunication(RuntimeFault):
    """``vmodl.fault.HostCommunication``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCommunication/
    """

@define(kw_only=True, eq=False)
class HostNotConnected(HostCommunication):
    """``vmodl.fault.HostNotConnected``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNotConnected/
    """

@define(kw_only=True, eq=False)
class HostNotReachable(HostCommunication):
    """``vmodl.fault.HostNotReachable``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNotReachable/
    """

@define(kw_only=True, eq=False)
class InvalidArgument(RuntimeFault):
    """``vmodl.fault.InvalidArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidArgument/
    """
    invalid_property: str | None = None

@define(kw_only=True, eq=False)
class InvalidRequest(RuntimeFault):
    """``vmodl.fault.InvalidRequest``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidRequest/
    """

@define(kw_only=True, eq=False)
class InvalidType(InvalidRequest):
    """``vmodl.fault.InvalidType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidType/
    """
    argument: str | None = None

@define(kw_only=True, eq=False)
class ManagedObjectNotFound(RuntimeFault):
    """``vmodl.fault.ManagedObjectNotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedObjectNotFound/
    """
    obj: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""

@define(kw_only=True, eq=False)
class MethodNotFound(InvalidRequest):
    """``vmodl.fault.MethodNotFound``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodNotFound/
    """
    receiver: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    method: str

@define(kw_only=True, eq=False)
class NotEnoughLicenses(RuntimeFault):
    """``vmodl.fault.NotEnoughLicenses``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughLicenses/
    """

@define(kw_only=True, eq=False)
class NotImplemented(RuntimeFault):
    """``vmodl.fault.NotImplemented``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotImplemented/
    """

@define(kw_only=True, eq=False)
class NotSupported(RuntimeFault):
    """``vmodl.fault.NotSupported``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupported/
    """

@define(kw_only=True, eq=False)
class RequestCanceled(RuntimeFault):
    """``vmodl.fault.RequestCanceled``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RequestCanceled/
    """

@define(kw_only=True, eq=False)
class SecurityError(RuntimeFault):
    """``vmodl.fault.SecurityError``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecurityError/
    """

@define(kw_only=True, eq=False)
class SystemError(RuntimeFault):
    """``vmodl.fault.SystemError``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SystemError/
    """
    reason: str

@define(kw_only=True, eq=False)
class UnexpectedFault(RuntimeFault):
    """``vmodl.fault.UnexpectedFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnexpectedFault/
    """
    fault_name: str
    fault: MethodFault | None = None
