# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The services of release 8.0.2.0 beside vim25: a package for each."""

from collections.abc import Mapping
from typing import Final

import vmodl
from vmodl.services import Service, ServiceStubs

from vim25.services import eam as eam
from vim25.services import pbm as pbm
from vim25.services import sms as sms
from vim25.services import vslm as vslm

SERVICES: Final[Mapping[str, Service]]

def serializer(service: str) -> vmodl.Serializer:
    """Return the serializer of a service's package; of one that is not here, vim25's."""
def registries() -> list[vmodl.Registry]:
    """Return the registries of all services."""

class Services(ServiceStubs):
    """What the services begin with, by name: root stubs that call through an invoker."""

    def __init__(self, invoker: vmodl.Invoker) -> None: ...
    @property
    def eam(self) -> eam.EsxAgentManager:
        """The service eam, ESX agents; in documents from release 9.0.0.0 on."""
    @property
    def pbm(self) -> pbm.PbmServiceInstance:
        """The service pbm, storage policies; in documents from release 9.0.0.0 on."""
    @property
    def sms(self) -> sms.SmsServiceInstance:
        """The service sms, storage monitoring, storage providers; in documents from release 9.0.0.0 on."""
    @property
    def vslm(self) -> vslm.VslmServiceInstance:
        """The service vslm, first-class disks; in documents from release 9.0.0.0 on."""
