# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TemplateConfigFileQuery."""

from __future__ import annotations

import attrs

from vim25.data.vm_config_file_query import VmConfigFileQuery


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TemplateConfigFileQuery(VmConfigFileQuery):
    """Data object type ``TemplateConfigFileQuery`` (vmodl
    ``vim.host.DatastoreBrowser.TemplateVmConfigQuery``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TemplateConfigFileQuery/
    """
