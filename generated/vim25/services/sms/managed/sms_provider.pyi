# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``sms.provider``."""

import vmodl

from vim25.data.vim_vm_replication import FaultDomainId, ReplicationGroupId
from vim25.services.sms.data.sms_provider import AlarmFilter, AlarmResult, SmsProviderInfo
from vim25.services.sms.data.sms_storage_replication import FailoverParam, GroupOperationResult, PromoteParam, QueryPointInTimeReplicaParam, QueryReplicationPeerResult, TestFailoverParam
from vim25.services.sms.managed.sms import SmsTask

class SmsProvider(vmodl.ManagedObject):
    """``sms.provider.Provider``. Since 2.0."""
    def query_provider_info(self) -> SmsProviderInfo:
        """Call ``QueryProviderInfo``.

        Since 2.0. Privilege StorageViews.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/SmsProvider/moId/QueryProviderInfo/post/
        """

class VasaProvider(SmsProvider):
    """``sms.provider.VasaProvider``. Since 2.0."""
    def failover_replication_group_task(self, failover_param: FailoverParam) -> SmsTask:
        """Call ``FailoverReplicationGroup_Task``.

        Since 6.5. Privilege StorageViews.ConfigureService.

        Raises ProviderUnavailable, ProviderOutOfResource, InactiveProvider, TooMany, ProviderBusy,
        SmsReplicationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/FailoverReplicationGroup_Task/post/
        """
    def prepare_failover_replication_group_task(self, *, group_id: list[ReplicationGroupId] | None = None) -> SmsTask:
        """Call ``PrepareFailoverReplicationGroup_Task``.

        Since 6.5. Privilege StorageViews.ConfigureService.

        Raises ProviderUnavailable, ProviderOutOfResource, InactiveProvider, TooMany, ProviderBusy,
        SmsReplicationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/PrepareFailoverReplicationGroup_Task/post/
        """
    def promote_replication_group_task(self, promote_param: PromoteParam) -> SmsTask:
        """Call ``PromoteReplicationGroup_Task``.

        Since 6.5. Privilege StorageViews.ConfigureService.

        Raises ProviderUnavailable, ProviderOutOfResource, InactiveProvider, TooMany, ProviderBusy,
        SmsReplicationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/PromoteReplicationGroup_Task/post/
        """
    def query_active_alarm(self, *, alarm_filter: AlarmFilter | None = None) -> AlarmResult | None:
        """Call ``QueryActiveAlarm``.

        Since 6.5. Privilege StorageViews.View.

        Raises NotFound, ProviderBusy, InactiveProvider, ProviderUnavailable, QueryExecutionFault,
        or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/QueryActiveAlarm/post/
        """
    def query_point_in_time_replica(self, *, group_id: list[ReplicationGroupId] | None = None, query_param: QueryPointInTimeReplicaParam | None = None) -> list[GroupOperationResult] | None:
        """Call ``QueryPointInTimeReplica``.

        Since 6.5. Privilege StorageViews.View.

        Raises ProviderUnavailable, InactiveProvider, ProviderBusy, QueryExecutionFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/QueryPointInTimeReplica/post/
        """
    def query_replication_group(self, *, group_id: list[ReplicationGroupId] | None = None) -> list[GroupOperationResult] | None:
        """Call ``QueryReplicationGroup``.

        Since 6.5. Privilege StorageViews.View.

        Raises ProviderUnavailable, InactiveProvider, ProviderBusy, QueryExecutionFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/QueryReplicationGroup/post/
        """
    def query_replication_peer(self, *, fault_domain_id: list[FaultDomainId] | None = None) -> list[QueryReplicationPeerResult] | None:
        """Call ``QueryReplicationPeer``.

        Since 6.5. Privilege StorageViews.View.

        Raises ProviderUnavailable, InactiveProvider, ProviderBusy, QueryExecutionFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/QueryReplicationPeer/post/
        """
    def reverse_replicate_group_task(self, *, group_id: list[ReplicationGroupId] | None = None) -> SmsTask:
        """Call ``ReverseReplicateGroup_Task``.

        Since 6.5. Privilege StorageViews.ConfigureService.

        Raises ProviderUnavailable, ProviderOutOfResource, InactiveProvider, TooMany, ProviderBusy,
        SmsReplicationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/ReverseReplicateGroup_Task/post/
        """
    def sync_replication_group_task(self, *, group_id: list[ReplicationGroupId] | None = None, pit_name: str) -> SmsTask:
        """Call ``SyncReplicationGroup_Task``.

        Since 6.5. Privilege StorageViews.ConfigureService.

        Raises ProviderUnavailable, ProviderOutOfResource, InactiveProvider, ProviderBusy,
        SmsReplicationFault, TooMany, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/SyncReplicationGroup_Task/post/
        """
    def test_failover_replication_group_start_task(self, test_failover_param: TestFailoverParam) -> SmsTask:
        """Call ``TestFailoverReplicationGroupStart_Task``.

        Since 6.5. Privilege StorageViews.ConfigureService.

        Raises ProviderUnavailable, ProviderOutOfResource, InactiveProvider, TooMany, ProviderBusy,
        SmsReplicationFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/TestFailoverReplicationGroupStart_Task/post/
        """
    def test_failover_replication_group_stop_task(self, *, group_id: list[ReplicationGroupId] | None = None, force: bool) -> SmsTask:
        """Call ``TestFailoverReplicationGroupStop_Task``.

        Since 6.5. Privilege StorageViews.ConfigureService.

        Raises ProviderUnavailable, ProviderOutOfResource, InactiveProvider, TooMany, ProviderBusy,
        SmsReplicationFault, NotSupportedByProvider, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/TestFailoverReplicationGroupStop_Task/post/
        """
    def vasa_provider_reconnect_task(self) -> SmsTask:
        """Call ``VasaProviderReconnect_Task``.

        Since 5.0. Privilege StorageViews.ConfigureService.

        Raises InvalidCertificate, ProviderConnectionFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/VasaProviderReconnect_Task/post/
        """
    def vasa_provider_refresh_certificate_task(self) -> SmsTask:
        """Call ``VasaProviderRefreshCertificate_Task``.

        Since 5.0. Privilege StorageViews.ConfigureService.

        Raises CertificateRefreshFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/VasaProviderRefreshCertificate_Task/post/
        """
    def vasa_provider_revoke_certificate_task(self) -> SmsTask:
        """Call ``VasaProviderRevokeCertificate_Task``.

        Since 5.0. Privilege StorageViews.ConfigureService.

        Raises CertificateRevocationFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/VasaProviderRevokeCertificate_Task/post/
        """
    def vasa_provider_sync_task(self, *, array_id: str | None = None) -> SmsTask:
        """Call ``VasaProviderSync_Task``.

        Since 2.0. Privilege StorageViews.View.

        Raises ProviderSyncFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/sms/VasaProvider/moId/VasaProviderSync_Task/post/
        """
