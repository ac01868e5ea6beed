# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""What ``ServiceContent`` refers to, as stubs by name."""

from vmodl.services import ContentStubs


class Managers(ContentStubs):
    """The managed objects of a ``ServiceContent``: to ask for one sends nothing."""
