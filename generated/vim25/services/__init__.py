# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The services of release 8.0.2.0 beside vim25: a package for each."""

from importlib import import_module

from vmodl.services import Root, Service, ServiceStubs

SERVICES = {
    "eam": Service(
        "eam",
        "ESX agents",
        "9.0.0.0",
        (
            Root("esx_agent_manager", "EsxAgentManager", "EsxAgentManager"),
        ),
    ),
    "pbm": Service(
        "pbm",
        "storage policies",
        "9.0.0.0",
        (
            Root("pbm_service_instance", "PbmServiceInstance", "ServiceInstance"),
        ),
    ),
    "sms": Service(
        "sms",
        "storage monitoring, storage providers",
        "9.0.0.0",
        (
            Root("sms_service_instance", "SmsServiceInstance", "ServiceInstance"),
        ),
    ),
    "vslm": Service(
        "vslm",
        "first-class disks",
        "9.0.0.0",
        (
            Root("vslm_service_instance", "VslmServiceInstance", "ServiceInstance"),
        ),
    ),
}


class Services(ServiceStubs):
    """What the services begin with, by name: root stubs that call through an invoker."""

    def __init__(self, invoker):
        roots = {name: (one, one.roots) for name, one in SERVICES.items() if one.roots}
        super().__init__(__name__, roots, invoker)


def serializer(service):
    """Return the serializer of a service's package; of none, or an unknown one, vim25's."""
    name = f"{__name__}.{service}" if service in SERVICES else "vim25"
    return import_module(f"{name}._serializer").serializer


def registries():
    """Return the registries of all services."""
    return [serializer(service).registry for service in SERVICES]


def __getattr__(name):
    if name in SERVICES:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"release 8.0.2.0 of vim25 has no service {name!r}")


def __dir__():
    return sorted({*globals(), *SERVICES})
