# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``eam.fault``."""

import typing
import vmodl
from attrs import define, field

from vim25.faults.vmodl import MethodFault, RuntimeFault
from vim25.managed.vim import ComputeResource
from vim25.services.eam.data.eam import AgentConfigInfo

def _listoptionalComputeResource(given: typing.Sequence[vmodl.ManagedObjectReference[ComputeResource] | ComputeResource] | None) -> list[vmodl.ManagedObjectReference[ComputeResource]] | None: ...

@define(kw_only=True, eq=False)
class CertificateNotTrustedFault(EamAppFault):
    """``eam.fault.CertificateNotTrustedFault``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CertificateNotTrustedFault/
    """
    url: str | None = None

@define(kw_only=True, eq=False)
class DisabledClusterFault(EamAppFault):
    """``eam.fault.DisabledClusterFault``. Since 7.6.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisabledClusterFault/
    """
    disabled_compute_resource: list[vmodl.ManagedObjectReference[ComputeResource]] | None = field(default=None, converter=_listoptionalComputeResource)
    """Refers to a ComputeResource."""

@define(kw_only=True, eq=False)
class EamAppFault(EamRuntimeFault):
    """``eam.fault.EamAppFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamAppFault/
    """

@define(kw_only=True, eq=False)
class EamFault(MethodFault):
    """``eam.fault.EamFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamFault/
    """

@define(kw_only=True, eq=False)
class EamIOFault(EamRuntimeFault):
    """``eam.fault.EamIOFault``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamIOFault/
    """

@define(kw_only=True, eq=False)
class EamInvalidLogin(EamRuntimeFault):
    """``eam.fault.InvalidLogin``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamInvalidLogin/
    """

@define(kw_only=True, eq=False)
class EamInvalidState(EamAppFault):
    """``eam.fault.InvalidState``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamInvalidState/
    """

@define(kw_only=True, eq=False)
class EamInvalidVibPackage(EamRuntimeFault):
    """``eam.fault.InvalidVibPackage``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamInvalidVibPackage/
    """

@define(kw_only=True, eq=False)
class EamRuntimeFault(RuntimeFault):
    """``eam.fault.EamRuntimeFault``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamRuntimeFault/
    """

@define(kw_only=True, eq=False)
class EamServiceNotInitialized(EamRuntimeFault):
    """``eam.fault.EamServiceNotInitialized``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamServiceNotInitialized/
    """

@define(kw_only=True, eq=False)
class EamSystemFault(EamRuntimeFault):
    """``eam.fault.EamSystemFault``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EamSystemFault/
    """

@define(kw_only=True, eq=False)
class InvalidAgencyScope(EamFault):
    """``eam.fault.InvalidAgencyScope``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidAgencyScope/
    """
    unknown_compute_resource: list[vmodl.ManagedObjectReference[ComputeResource]] | None = field(default=None, converter=_listoptionalComputeResource)
    """Refers to a ComputeResource."""

@define(kw_only=True, eq=False)
class InvalidAgentConfiguration(EamFault):
    """``eam.fault.InvalidAgentConfiguration``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidAgentConfiguration/
    """
    invalid_agent_configuration: AgentConfigInfo | None = None
    invalid_field: str | None = None

@define(kw_only=True, eq=False)
class InvalidUrl(EamFault):
    """``eam.fault.InvalidUrl``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidUrl/
    """
    url: str
    malformed_url: bool
    unknown_host: bool
    connection_refused: bool
    response_code: int | None = None

@define(kw_only=True, eq=False)
class NoConnectionToVCenter(EamRuntimeFault):
    """``eam.fault.NoConnectionToVCenter``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoConnectionToVCenter/
    """

@define(kw_only=True, eq=False)
class NotAuthorized(EamRuntimeFault):
    """``eam.fault.NotAuthorized``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotAuthorized/
    """
