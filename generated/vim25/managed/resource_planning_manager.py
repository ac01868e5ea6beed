# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ResourcePlanningManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.database_size_estimate import DatabaseSizeEstimate
    from vim25.data.database_size_param import DatabaseSizeParam


class ResourcePlanningManager(vmodl.ManagedObject):
    """Managed object type ``ResourcePlanningManager`` (vmodl ``vim.ResourcePlanningManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "EstimateDatabaseSize": vmodl.Operation("EstimateDatabaseSize", request="EstimateDatabaseSizeRequestType", result="DatabaseSizeEstimate", fault="RuntimeFault", since="4.0", vmodl_name="estimateDatabaseSize", privilege="System.Read"),
    }

    def estimate_database_size(
        self,
        db_size_param: DatabaseSizeParam,
    ) -> DatabaseSizeEstimate:
        """Call ``EstimateDatabaseSize``.

        db_size_param: Wire name ``dbSizeParam``. Since 4.0.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePlanningManager/moId/EstimateDatabaseSize/post/
        """
        result: DatabaseSizeEstimate = self._invoke("EstimateDatabaseSize", {"db_size_param": db_size_param})
        return result
