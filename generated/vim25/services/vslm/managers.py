# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""What ``VslmServiceInstanceContent`` refers to, as stubs by name."""

from vmodl.services import ContentStubs


class Managers(ContentStubs):
    """The managed objects of a ``VslmServiceInstanceContent``: to ask for one sends nothing."""
