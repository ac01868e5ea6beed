"""The service instance: what the vCenter offers, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements

__all__ = ["ServiceInstance", "about"]


class ServiceInstance(SimulatedObject):
    """The root of the service: the only object whose moId is known beforehand."""

    stub = vim25.ServiceInstance

    def __init__(self, inventory: Inventory, content: vim25.ServiceContent) -> None:
        super().__init__(inventory, "ServiceInstance")
        self.content = content

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "capability": self._capability,
            "content": lambda: self.content,
            "serverClock": self.inventory.now,
        }

    def _capability(self) -> vim25.Capability:
        is_vcenter = self.content.about.api_type == "VirtualCenter"
        return vim25.Capability(
            provisioning_supported=is_vcenter,
            multi_host_supported=is_vcenter,
            user_shell_access_supported=False,
        )

    @implements("RetrieveServiceContent")
    def retrieve_service_content(self, call: Call) -> vim25.ServiceContent:
        """Return the same as the property ``content``."""
        return self.content

    @implements("CurrentTime")
    def current_time(self, call: Call) -> datetime:
        """Return the server's clock."""
        return self.inventory.now()


def about(api_type: str, instance_uuid: str | None = None) -> vim25.AboutInfo:
    """Return what a vCenter (``VirtualCenter``), or else an ESXi host, says that it is."""
    is_vcenter = api_type == "VirtualCenter"
    name = "VMware vCenter Server" if is_vcenter else "VMware ESXi"
    version = ".".join(vim25.RELEASE.split(".")[:3])
    return vim25.AboutInfo(
        name=name,
        full_name=f"{name} {version} (simulated)",
        vendor="vijson",
        version=version,
        build="0",
        os_type="linux-x64",
        product_line_id="vpx" if is_vcenter else "embeddedEsx",
        api_type=api_type,
        api_version=vim25.RELEASE,
        instance_uuid=instance_uuid,
    )
