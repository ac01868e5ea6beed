# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type StorageQueryManager."""

from __future__ import annotations

import vmodl


class StorageQueryManager(vmodl.ManagedObject):
    """Managed object type ``StorageQueryManager`` (vmodl ``vim.StorageQueryManager``).

    Since 6.7.2.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "QueryHostsWithAttachedLun": vmodl.Operation("QueryHostsWithAttachedLun", request="QueryHostsWithAttachedLunRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="6.7.2", vmodl_name="queryHostsWithAttachedLun", privilege="System.Read"),
    }

    def query_hosts_with_attached_lun(
        self,
        lun_uuid: str,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``QueryHostsWithAttachedLun``.

        lun_uuid: Wire name ``lunUuid``. Since 6.7.2.

        Since 6.7.2. Privilege System.Read. Returns a reference to a HostSystem.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageQueryManager/moId/QueryHostsWithAttachedLun/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("QueryHostsWithAttachedLun", {"lun_uuid": lun_uuid})
        return result
