"""What hosts are made of: the values that are the same for all of them."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

import vim25
from vijson.simulator.services.service_instance import about
from vmodl import DataObject

__all__ = ["CORES", "MEMORY", "MHZ", "capabilities", "hardware", "hardware_summary", "product"]

_PACKAGES = 2
CORES = 16
_THREADS = 2 * CORES
MHZ = 2400
"""Of a core."""
MEMORY = 128 * 2**30
"""Bytes."""
_VENDOR, _MODEL = "vijson", "Simulated host"
_CPU = "Simulated CPU @ 2.40GHz"

Capability = TypeVar("Capability", bound=DataObject)


def capabilities(kind: type[Capability], without: tuple[str, ...]) -> Capability:
    """Return what is supported: all that the schema wants to be told, but for some."""
    told = [field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING]
    values: dict[str, Any] = {name: name not in without for name in told}
    return kind(**values)


def product() -> vim25.AboutInfo:
    """Return what runs on a host."""
    return attrs.evolve(about("HostAgent"), instance_uuid=None)


def hardware(uuid: str) -> vim25.HostHardwareInfo:
    """Return the hardware of a host."""
    threads = _THREADS // _PACKAGES
    hz = MHZ * 10**6
    return vim25.HostHardwareInfo(
        system_info=vim25.HostSystemInfo(vendor=_VENDOR, model=_MODEL, uuid=uuid),
        cpu_info=vim25.HostCpuInfo(
            num_cpu_packages=_PACKAGES, num_cpu_cores=CORES, num_cpu_threads=_THREADS, hz=hz
        ),
        cpu_pkg=[
            vim25.HostCpuPackage(
                index=index,
                vendor="intel",
                hz=hz,
                bus_hz=10**8,
                description=_CPU,
                thread_id=list(range(index * threads, (index + 1) * threads)),
            )
            for index in range(_PACKAGES)
        ],
        memory_size=MEMORY,
        smc_present=False,
        bios_info=vim25.HostBIOSInfo(bios_version="1.0", vendor=_VENDOR, firmware_type="UEFI"),
    )


def hardware_summary(uuid: str) -> vim25.HostHardwareSummary:
    """Return the same in short."""
    return vim25.HostHardwareSummary(
        vendor=_VENDOR,
        model=_MODEL,
        uuid=uuid,
        memory_size=MEMORY,
        cpu_model=_CPU,
        cpu_mhz=MHZ,
        num_cpu_pkgs=_PACKAGES,
        num_cpu_cores=CORES,
        num_cpu_threads=_THREADS,
        num_nics=2,
        num_hbas=1,
    )
