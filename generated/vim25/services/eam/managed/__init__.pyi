# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The managed object types of vim25.services.eam, and nothing else."""

from vim25.services.eam.managed.eam import (
    Agency as Agency,
    Agent as Agent,
    EamObject as EamObject,
    EamTask as EamTask,
    EsxAgentManager as EsxAgentManager,
)
