# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vslm``."""

import typing
import vmodl

from vim25.data.vim_vslm import ID
from vim25.services.vslm.data.vslm import VslmQueryDatastoreInfoResult, VslmServiceInstanceContent, VslmTaskInfo

class VslmServiceInstance(vmodl.ManagedObject):
    """``vslm.ServiceInstance``. Since 6.7.2."""
    def get_content(self) -> VslmServiceInstanceContent:
        """Read ``content``.

        Since 6.7.2. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmServiceInstance/moId/content/get/
        """
    def retrieve_content(self) -> VslmServiceInstanceContent:
        """Call ``RetrieveContent``.

        Since 6.7.2. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmServiceInstance/moId/RetrieveContent/post/
        """

class VslmStorageLifecycleManager(vmodl.ManagedObject):
    """``vslm.StorageLifecycleManager``. Since 6.7.2."""
    def vslm_query_datastore_info(self, datastore_url: str) -> list[VslmQueryDatastoreInfoResult] | None:
        """Call ``VslmQueryDatastoreInfo``.

        Since 6.7.2. Privilege System.View.

        Raises NotFound, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmStorageLifecycleManager/moId/VslmQueryDatastoreInfo/post/
        """
    def vslm_sync_datastore(self, datastore_url: str, full_sync: bool, *, fcd_id: ID | None = None) -> None:
        """Call ``VslmSyncDatastore``.

        Since 6.7.2. Privilege System.View.

        Raises InvalidDatastore, NotFound, VslmSyncFault, VslmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmStorageLifecycleManager/moId/VslmSyncDatastore/post/
        """

class VslmTask(vmodl.ManagedObject):
    """``vslm.Task``. Since 6.7.2."""
    def vslm_cancel_task(self) -> None:
        """Call ``VslmCancelTask``.

        Since 6.7.2.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmTask/moId/VslmCancelTask/post/
        """
    def vslm_query_info(self) -> VslmTaskInfo:
        """Call ``VslmQueryInfo``.

        Since 6.7.2.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmTask/moId/VslmQueryInfo/post/
        """
    def vslm_query_task_result(self) -> typing.Any | None:
        """Call ``VslmQueryTaskResult``.

        Since 6.7.2.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmTask/moId/VslmQueryTaskResult/post/
        """
