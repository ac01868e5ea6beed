# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl.fault``."""

import attrs
import vmodl

from vim25.faults.vmodl import MethodFault, RuntimeFault

@attrs.define(kw_only=True, eq=False)
class HostCommunication(RuntimeFault):
    """Fault type ``HostCommunication`` (vmodl ``vmodl.fault.HostCommunication``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCommunication/
    """

@attrs.define(kw_only=True, eq=False)
class HostNotConnected(HostCommunication):
    """Fault type ``HostNotConnected`` (vmodl ``vmodl.fault.HostNotConnected``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNotConnected/
    """

@attrs.define(kw_only=True, eq=False)
class HostNotReachable(HostCommunication):
    """Fault type ``HostNotReachable`` (vmodl ``vmodl.fault.HostNotReachable``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNotReachable/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidArgument(RuntimeFault):
    """Fault type ``InvalidArgument`` (vmodl ``vmodl.fault.InvalidArgument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidArgument/
    """
    invalid_property: str | None = None

@attrs.define(kw_only=True, eq=False)
class InvalidRequest(RuntimeFault):
    """Fault type ``InvalidRequest`` (vmodl ``vmodl.fault.InvalidRequest``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidRequest/
    """

@attrs.define(kw_only=True, eq=False)
class InvalidType(InvalidRequest):
    """Fault type ``InvalidType`` (vmodl ``vmodl.fault.InvalidType``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidType/
    """
    argument: str | None = None

@attrs.define(kw_only=True, eq=False)
class ManagedObjectNotFound(RuntimeFault):
    """Fault type ``ManagedObjectNotFound`` (vmodl ``vmodl.fault.ManagedObjectNotFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedObjectNotFound/
    """
    obj: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""

@attrs.define(kw_only=True, eq=False)
class MethodNotFound(InvalidRequest):
    """Fault type ``MethodNotFound`` (vmodl ``vmodl.fault.MethodNotFound``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodNotFound/
    """
    receiver: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    method: str

@attrs.define(kw_only=True, eq=False)
class NotEnoughLicenses(RuntimeFault):
    """Fault type ``NotEnoughLicenses`` (vmodl ``vmodl.fault.NotEnoughLicenses``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughLicenses/
    """

@attrs.define(kw_only=True, eq=False)
class NotImplemented(RuntimeFault):
    """Fault type ``NotImplemented`` (vmodl ``vmodl.fault.NotImplemented``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotImplemented/
    """

@attrs.define(kw_only=True, eq=False)
class NotSupported(RuntimeFault):
    """Fault type ``NotSupported`` (vmodl ``vmodl.fault.NotSupported``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupported/
    """

@attrs.define(kw_only=True, eq=False)
class RequestCanceled(RuntimeFault):
    """Fault type ``RequestCanceled`` (vmodl ``vmodl.fault.RequestCanceled``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RequestCanceled/
    """

@attrs.define(kw_only=True, eq=False)
class SecurityError(RuntimeFault):
    """Fault type ``SecurityError`` (vmodl ``vmodl.fault.SecurityError``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecurityError/
    """

@attrs.define(kw_only=True, eq=False)
class SystemError(RuntimeFault):
    """Fault type ``SystemError`` (vmodl ``vmodl.fault.SystemError``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SystemError/
    """
    reason: str

@attrs.define(kw_only=True, eq=False)
class UnexpectedFault(RuntimeFault):
    """Fault type ``UnexpectedFault`` (vmodl ``vmodl.fault.UnexpectedFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UnexpectedFault/
    """
    fault_name: str
    fault: MethodFault | None = None
