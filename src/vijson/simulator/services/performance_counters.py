"""The performance counters: what is measured, in which unit, of which objects."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import vim25
from vmodl import ManagedObject

__all__ = ["COUNTERS", "Counter", "describe_performance"]

_UNITS: Mapping[vim25.PerformanceManagerUnit, tuple[str, str]] = {
    vim25.PerformanceManagerUnit.PERCENT: ("%", "Percentage"),
    vim25.PerformanceManagerUnit.KILO_BYTES: ("KB", "Kilobyte"),
    vim25.PerformanceManagerUnit.KILO_BYTES_PER_SECOND: ("KBps", "Kilobytes per second"),
    vim25.PerformanceManagerUnit.MEGA_HERTZ: ("MHz", "Megahertz"),
    vim25.PerformanceManagerUnit.MILLISECOND: ("ms", "Millisecond"),
    vim25.PerformanceManagerUnit.SECOND: ("s", "Second"),
    vim25.PerformanceManagerUnit.NUMBER: ("num", "Number"),
    vim25.PerformanceManagerUnit.WATT: ("W", "Watt"),
}
_GROUPS = {
    "cpu": "CPU",
    "mem": "Memory",
    "disk": "Disk",
    "net": "Network",
    "sys": "System",
    "power": "Power",
    "virtualDisk": "Virtual disk",
    "datastore": "Datastore",
}
_MACHINES = (vim25.VirtualMachine, vim25.HostSystem)
_VMS = (vim25.VirtualMachine,)
_ENTITIES = (vim25.ManagedEntity,)


@attrs.frozen(eq=False)
class Counter:
    """A counter, and within which bounds the values of a small machine lie."""

    key: int
    name: str
    """Group, name and rollup: ``cpu.usage.average``."""
    unit: vim25.PerformanceManagerUnit
    stats: vim25.PerfStatsType
    level: int
    """The collection level from which on it is kept."""
    device_level: int
    """The same for single devices."""
    of: tuple[type[ManagedObject], ...]
    """The types of objects that have it."""
    devices: str
    """Of which devices it is told; empty for none."""
    low: int
    high: int
    """The bounds of its values; percentages are hundredths, as on the wire."""
    label: str
    summary: str

    @property
    def group(self) -> str:
        """The group, which is what its name begins with."""
        return self.name.split(".")[0]

    @property
    def rollup(self) -> vim25.PerfSummaryType:
        """How values are made one, which is what its name ends with."""
        return vim25.PerfSummaryType(self.name.split(".")[2])

    @property
    def has_total(self) -> bool:
        """Whether it is also told of all devices together."""
        return self.group not in ("virtualDisk", "datastore")

    def level_of(self, instance: str) -> int:
        """Return from which level on the values of a device, or the total, are kept."""
        return self.device_level if instance else self.level

    def info(self) -> vim25.PerfCounterInfo:
        """Return what the performance manager says of it."""
        label, summary = _UNITS[self.unit]
        group = _GROUPS[self.group]
        return vim25.PerfCounterInfo(
            key=self.key,
            name_info=vim25.ElementDescription(
                key=self.name.split(".")[1], label=self.label, summary=self.summary
            ),
            group_info=vim25.ElementDescription(key=self.group, label=group, summary=group),
            unit_info=vim25.ElementDescription(key=self.unit.value, label=label, summary=summary),
            rollup_type=self.rollup,
            stats_type=self.stats,
            level=self.level,
            per_device_level=self.device_level,
        )


_U, _S = vim25.PerformanceManagerUnit, vim25.PerfStatsType
_KBPS = (_U.KILO_BYTES_PER_SECOND, _S.RATE)
_KB = (_U.KILO_BYTES, _S.ABSOLUTE)
_MS = (_U.MILLISECOND, _S.DELTA)
_PER_SECOND = (_U.NUMBER, _S.RATE)
_COUNT = (_U.NUMBER, _S.DELTA)
_LATENCY = (_U.MILLISECOND, _S.ABSOLUTE)

# Keys are those of a vCenter as far as known; they differ between servers, so clients look
# counters up by name.
COUNTERS: Mapping[int, Counter] = {
    row[0]: Counter(*row)
    for row in (
        (2, "cpu.usage.average", _U.PERCENT, _S.RATE, 1, 3, _ENTITIES, "cpu", 200, 9000,
         "Usage", "CPU usage as a percentage during the interval"),
        (6, "cpu.usagemhz.average", _U.MEGA_HERTZ, _S.RATE, 1, 3, _ENTITIES, "cpu", 50, 4000,
         "Usage in MHz", "CPU usage in megahertz during the interval"),
        (11, "cpu.wait.summation", *_MS, 3, 3, _MACHINES, "cpu", 10000, 19000,
         "Wait", "Total CPU time spent in wait state"),
        (12, "cpu.ready.summation", *_MS, 1, 3, _MACHINES, "cpu", 0, 400,
         "Ready", "Time that the machine was ready but could not be scheduled to run"),
        (13, "cpu.idle.summation", *_MS, 2, 3, _MACHINES, "cpu", 9000, 18000,
         "Idle", "Total time that the CPU spent in an idle state"),
        (14, "cpu.used.summation", *_MS, 3, 3, _MACHINES, "cpu", 500, 9000,
         "Used", "Total CPU usage"),
        (24, "mem.usage.average", _U.PERCENT, _S.ABSOLUTE, 1, 4, _ENTITIES, "", 1000, 6000,
         "Usage", "Memory usage as a percentage of the memory that is configured or available"),
        (29, "mem.granted.average", *_KB, 2, 4, _MACHINES, "", 3000000, 4194304,
         "Granted", "Machine memory or physical memory that is mapped"),
        (33, "mem.active.average", *_KB, 2, 4, _MACHINES, "", 200000, 2000000,
         "Active", "Memory that is actively used, as estimated from recently touched pages"),
        (37, "mem.shared.average", *_KB, 2, 4, _MACHINES, "", 0, 200000,
         "Shared", "Memory that is shared between virtual machines"),
        (85, "mem.swapinRate.average", *_KBPS, 1, 3, _MACHINES, "", 0, 0,
         "Swap in rate", "Rate at which memory is swapped from disk into active memory"),
        (86, "mem.swapoutRate.average", *_KBPS, 1, 3, _MACHINES, "", 0, 0,
         "Swap out rate", "Rate at which memory is swapped from active memory to disk"),
        (90, "mem.vmmemctl.average", *_KB, 1, 4, _MACHINES, "", 0, 0,
         "Ballooned memory", "Memory that the balloon driver has reclaimed"),
        (98, "mem.consumed.average", *_KB, 1, 4, _ENTITIES, "", 2000000, 4000000,
         "Consumed", "Host memory that is consumed"),
        (102, "mem.overhead.average", *_KB, 1, 4, _MACHINES, "", 30000, 60000,
         "Overhead consumed", "Host memory that is consumed by the virtualization itself"),
        (125, "disk.usage.average", *_KBPS, 1, 3, _MACHINES, "", 0, 5000,
         "Usage", "Disk I/O rate, of all disks together"),
        (130, "disk.read.average", *_KBPS, 2, 3, _MACHINES, "", 0, 3000,
         "Read rate", "Rate of reading data from the disks"),
        (131, "disk.write.average", *_KBPS, 2, 3, _MACHINES, "", 0, 2000,
         "Write rate", "Rate of writing data to the disks"),
        (133, "disk.maxTotalLatency.latest", *_LATENCY, 1, 3, _MACHINES, "", 0, 20,
         "Highest latency", "Highest latency of all disks"),
        (143, "net.usage.average", *_KBPS, 1, 3, _MACHINES, "nic", 0, 3000,
         "Usage", "Network utilization, of what is received and transmitted together"),
        (146, "net.packetsRx.summation", *_COUNT, 2, 3, _MACHINES, "nic", 0, 20000,
         "Packets received", "Number of packets received during the interval"),
        (147, "net.packetsTx.summation", *_COUNT, 2, 3, _MACHINES, "nic", 0, 20000,
         "Packets transmitted", "Number of packets transmitted during the interval"),
        (148, "net.received.average", *_KBPS, 2, 3, _MACHINES, "nic", 0, 2000,
         "Data receive rate", "Average rate at which data was received"),
        (149, "net.transmitted.average", *_KBPS, 2, 3, _MACHINES, "nic", 0, 1000,
         "Data transmit rate", "Average rate at which data was transmitted"),
        (155, "sys.uptime.latest", _U.SECOND, _S.ABSOLUTE, 1, 3, _MACHINES, "", 0, 7776000,
         "Uptime", "Total time elapsed since the last system startup"),
        (157, "power.power.average", _U.WATT, _S.RATE, 2, 3, _MACHINES, "", 20, 120,
         "Usage", "Current power usage"),
        (173, "virtualDisk.numberReadAveraged.average", *_PER_SECOND, 1, 3, _VMS, "disk", 0, 200,
         "Average read requests per second", "Read commands issued per second"),
        (174, "virtualDisk.numberWriteAveraged.average", *_PER_SECOND, 1, 3, _VMS, "disk", 0, 200,
         "Average write requests per second", "Write commands issued per second"),
        (175, "virtualDisk.read.average", *_KBPS, 2, 2, _VMS, "disk", 0, 3000,
         "Read rate", "Rate of reading data from the virtual disk"),
        (176, "virtualDisk.write.average", *_KBPS, 2, 2, _VMS, "disk", 0, 2000,
         "Write rate", "Rate of writing data to the virtual disk"),
        (178, "datastore.numberReadAveraged.average", *_PER_SECOND, 1, 3, _VMS, "datastore",
         0, 200, "Average read requests per second", "Read commands issued per second"),
        (179, "datastore.numberWriteAveraged.average", *_PER_SECOND, 1, 3, _VMS, "datastore",
         0, 200, "Average write requests per second", "Write commands issued per second"),
        (182, "datastore.totalReadLatency.average", *_LATENCY, 1, 3, _VMS, "datastore", 0, 15,
         "Read latency", "Average time that a read operation takes"),
        (183, "datastore.totalWriteLatency.average", *_LATENCY, 1, 3, _VMS, "datastore", 0, 20,
         "Write latency", "Average time that a write operation takes"),
    )
}  # fmt: skip


def describe_performance() -> vim25.PerformanceDescription:
    """Return the property ``description`` of the performance manager."""
    return vim25.PerformanceDescription(
        counter_type=[_element(one.value) for one in vim25.PerfSummaryType],
        stats_type=[_element(one.value) for one in vim25.PerfStatsType],
    )


def _element(key: str) -> vim25.ElementDescription:
    return vim25.ElementDescription(key=key, label=key, summary=key)
