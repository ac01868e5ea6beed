# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type PerformanceManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.perf_composite_metric import PerfCompositeMetric
    from vim25.data.perf_counter_info import PerfCounterInfo
    from vim25.data.perf_entity_metric_base import PerfEntityMetricBase
    from vim25.data.perf_interval import PerfInterval
    from vim25.data.perf_metric_id import PerfMetricId
    from vim25.data.perf_provider_summary import PerfProviderSummary
    from vim25.data.perf_query_spec import PerfQuerySpec
    from vim25.data.performance_description import PerformanceDescription
    from vim25.data.performance_manager_counter_level_mapping import PerformanceManagerCounterLevelMapping


class PerformanceManager(vmodl.ManagedObject):
    """Managed object type ``PerformanceManager`` (vmodl ``vim.PerformanceManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreatePerfInterval": vmodl.Operation("CreatePerfInterval", request="CreatePerfIntervalRequestType", fault="RuntimeFault", since="2.0", vmodl_name="createHistoricalInterval", privilege="Performance.ModifyIntervals"),
        "description": vmodl.Operation("description", result="PerformanceDescription", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "historicalInterval": vmodl.Operation("historicalInterval", result="PerfInterval[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "perfCounter": vmodl.Operation("perfCounter", result="PerfCounterInfo[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "QueryAvailablePerfMetric": vmodl.Operation("QueryAvailablePerfMetric", request="QueryAvailablePerfMetricRequestType", result="PerfMetricId[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="queryAvailableMetric", privilege="System.View"),
        "QueryPerf": vmodl.Operation("QueryPerf", request="QueryPerfRequestType", result="PerfEntityMetricBase[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="queryStats", privilege="System.View"),
        "QueryPerfComposite": vmodl.Operation("QueryPerfComposite", request="QueryPerfCompositeRequestType", result="PerfCompositeMetric", fault="RuntimeFault", since="2.0", vmodl_name="queryCompositeStats", privilege="System.View"),
        "QueryPerfCounter": vmodl.Operation("QueryPerfCounter", request="QueryPerfCounterRequestType", result="PerfCounterInfo[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="queryCounter", privilege="System.View"),
        "QueryPerfCounterByLevel": vmodl.Operation("QueryPerfCounterByLevel", request="QueryPerfCounterByLevelRequestType", result="PerfCounterInfo[]", fault="RuntimeFault", since="2.5", vmodl_name="queryCounterByLevel", privilege="System.View"),
        "QueryPerfProviderSummary": vmodl.Operation("QueryPerfProviderSummary", request="QueryPerfProviderSummaryRequestType", result="PerfProviderSummary", fault="RuntimeFault", since="2.0", vmodl_name="queryProviderSummary", privilege="System.View"),
        "RemovePerfInterval": vmodl.Operation("RemovePerfInterval", request="RemovePerfIntervalRequestType", fault="RuntimeFault", since="2.0", vmodl_name="removeHistoricalInterval", privilege="Performance.ModifyIntervals"),
        "ResetCounterLevelMapping": vmodl.Operation("ResetCounterLevelMapping", request="ResetCounterLevelMappingRequestType", fault="RuntimeFault", since="4.1", vmodl_name="resetCounterLevelMapping", privilege="Performance.ModifyIntervals"),
        "UpdateCounterLevelMapping": vmodl.Operation("UpdateCounterLevelMapping", request="UpdateCounterLevelMappingRequestType", fault="RuntimeFault", since="4.1", vmodl_name="updateCounterLevelMapping", privilege="Performance.ModifyIntervals"),
        "UpdatePerfInterval": vmodl.Operation("UpdatePerfInterval", request="UpdatePerfIntervalRequestType", fault="RuntimeFault", since="2.0", vmodl_name="updateHistoricalInterval", privilege="Performance.ModifyIntervals"),
    }

    def create_perf_interval(
        self,
        interval_id: PerfInterval,
    ) -> None:
        """Call ``CreatePerfInterval``.

        interval_id: Wire name ``intervalId``. Since 2.0.

        Since 2.0. Privilege Performance.ModifyIntervals.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/CreatePerfInterval/post/
        """
        self._invoke("CreatePerfInterval", {"interval_id": interval_id})

    def get_description(
        self,
    ) -> PerformanceDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/description/get/
        """
        result: PerformanceDescription = self._invoke("description", {})
        return result

    def get_historical_interval(
        self,
    ) -> list[PerfInterval] | None:
        """Read ``historicalInterval``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/historicalInterval/get/
        """
        result: list[PerfInterval] | None = self._invoke("historicalInterval", {})
        return result

    def get_perf_counter(
        self,
    ) -> list[PerfCounterInfo] | None:
        """Read ``perfCounter``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/perfCounter/get/
        """
        result: list[PerfCounterInfo] | None = self._invoke("perfCounter", {})
        return result

    def query_available_perf_metric(
        self,
        entity: vmodl.ManagedObjectReference | vmodl.ManagedObject,
        *,
        begin_time: datetime.datetime | None = None,
        end_time: datetime.datetime | None = None,
        interval_id: int | None = None,
    ) -> list[PerfMetricId] | None:
        """Call ``QueryAvailablePerfMetric``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedObject.

        begin_time: Wire name ``beginTime``. Since 2.0.

        end_time: Wire name ``endTime``. Since 2.0.

        interval_id: Wire name ``intervalId``. Since 2.0.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryAvailablePerfMetric/post/
        """
        result: list[PerfMetricId] | None = self._invoke("QueryAvailablePerfMetric", {"entity": entity, "begin_time": begin_time, "end_time": end_time, "interval_id": interval_id})
        return result

    def query_perf(
        self,
        query_spec: list[PerfQuerySpec],
    ) -> list[PerfEntityMetricBase] | None:
        """Call ``QueryPerf``.

        query_spec: Wire name ``querySpec``. Since 2.0.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerf/post/
        """
        result: list[PerfEntityMetricBase] | None = self._invoke("QueryPerf", {"query_spec": query_spec})
        return result

    def query_perf_composite(
        self,
        query_spec: PerfQuerySpec,
    ) -> PerfCompositeMetric:
        """Call ``QueryPerfComposite``.

        query_spec: Wire name ``querySpec``. Since 2.0.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerfComposite/post/
        """
        result: PerfCompositeMetric = self._invoke("QueryPerfComposite", {"query_spec": query_spec})
        return result

    def query_perf_counter(
        self,
        counter_id: list[int],
    ) -> list[PerfCounterInfo] | None:
        """Call ``QueryPerfCounter``.

        counter_id: Wire name ``counterId``. Since 2.0.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerfCounter/post/
        """
        result: list[PerfCounterInfo] | None = self._invoke("QueryPerfCounter", {"counter_id": counter_id})
        return result

    def query_perf_counter_by_level(
        self,
        level: int,
    ) -> list[PerfCounterInfo]:
        """Call ``QueryPerfCounterByLevel``.

        level: Wire name ``level``. Since 2.5.

        Since 2.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerfCounterByLevel/post/
        """
        result: list[PerfCounterInfo] = self._invoke("QueryPerfCounterByLevel", {"level": level})
        return result

    def query_perf_provider_summary(
        self,
        entity: vmodl.ManagedObjectReference | vmodl.ManagedObject,
    ) -> PerfProviderSummary:
        """Call ``QueryPerfProviderSummary``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedObject.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/QueryPerfProviderSummary/post/
        """
        result: PerfProviderSummary = self._invoke("QueryPerfProviderSummary", {"entity": entity})
        return result

    def remove_perf_interval(
        self,
        sample_period: int,
    ) -> None:
        """Call ``RemovePerfInterval``.

        sample_period: Wire name ``samplePeriod``. Since 2.0.

        Since 2.0. Privilege Performance.ModifyIntervals.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/RemovePerfInterval/post/
        """
        self._invoke("RemovePerfInterval", {"sample_period": sample_period})

    def reset_counter_level_mapping(
        self,
        counters: list[int],
    ) -> None:
        """Call ``ResetCounterLevelMapping``.

        counters: Wire name ``counters``. Since 4.1.

        Since 4.1. Privilege Performance.ModifyIntervals.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/ResetCounterLevelMapping/post/
        """
        self._invoke("ResetCounterLevelMapping", {"counters": counters})

    def update_counter_level_mapping(
        self,
        counter_level_map: list[PerformanceManagerCounterLevelMapping],
    ) -> None:
        """Call ``UpdateCounterLevelMapping``.

        counter_level_map: Wire name ``counterLevelMap``. Since 4.1.

        Since 4.1. Privilege Performance.ModifyIntervals.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/UpdateCounterLevelMapping/post/
        """
        self._invoke("UpdateCounterLevelMapping", {"counter_level_map": counter_level_map})

    def update_perf_interval(
        self,
        interval: PerfInterval,
    ) -> None:
        """Call ``UpdatePerfInterval``.

        interval: Wire name ``interval``. Since 2.0.

        Since 2.0. Privilege Performance.ModifyIntervals.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/PerformanceManager/moId/UpdatePerfInterval/post/
        """
        self._invoke("UpdatePerfInterval", {"interval": interval})
