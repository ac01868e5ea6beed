# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "PbmServiceInstance": (
        None, "pbm.ServiceInstance", "1.0", "",
        {
            "get_content": {"name": "content", "is_property": True, "result": "PbmServiceInstanceContent", "since": "1.0", "privilege": "System.Anonymous", "service": "pbm"},
            "pbm_retrieve_service_content": {"name": "PbmRetrieveServiceContent", "result": "PbmServiceInstanceContent", "since": "1.0", "vmodl_name": "retrieveContent", "privilege": "System.Anonymous", "service": "pbm"},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
