# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type StoragePod."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.folder import Folder

if TYPE_CHECKING:
    from vim25.data.pod_storage_drs_entry import PodStorageDrsEntry
    from vim25.data.storage_pod_summary import StoragePodSummary


class StoragePod(Folder):
    """Managed object type ``StoragePod`` (vmodl ``vim.StoragePod``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **Folder._operations,
        "podStorageDrsEntry": vmodl.Operation("podStorageDrsEntry", result="PodStorageDrsEntry", nullable=True, fault="RuntimeFault", since="5.0", privilege="System.Read", is_property=True),
        "summary": vmodl.Operation("summary", result="StoragePodSummary", nullable=True, fault="RuntimeFault", since="5.0", privilege="System.View", is_property=True),
    }

    def get_pod_storage_drs_entry(
        self,
    ) -> PodStorageDrsEntry | None:
        """Read ``podStorageDrsEntry``.

        Since 5.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StoragePod/moId/podStorageDrsEntry/get/
        """
        result: PodStorageDrsEntry | None = self._invoke("podStorageDrsEntry", {})
        return result

    def get_summary(
        self,
    ) -> StoragePodSummary | None:
        """Read ``summary``.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StoragePod/moId/summary/get/
        """
        result: StoragePodSummary | None = self._invoke("summary", {})
        return result
