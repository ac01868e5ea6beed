"""The simulated vCenter: its managed objects put together, and what tests do to them."""

from __future__ import annotations

import math
import secrets
from collections.abc import Collection, Mapping
from datetime import timedelta

import vim25
from vijson.simulator.kernel.authority import principal
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.alarm_manager import AlarmManager
from vijson.simulator.services.authorization_manager import AuthorizationManager
from vijson.simulator.services.compute_resource import Cluster
from vijson.simulator.services.custom_fields_manager import CustomFieldsManager
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.entity_names import unescaped
from vijson.simulator.services.event_catalog import post_event
from vijson.simulator.services.event_manager import EventManager
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.guest_customization_manager import GuestCustomizationManager
from vijson.simulator.services.guest_file_transfers import GuestFileTransfers
from vijson.simulator.services.guest_operations_manager import GuestOperationsManager
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.license_manager import LicenseManager
from vijson.simulator.services.network import Network
from vijson.simulator.services.option_manager import OptionManager
from vijson.simulator.services.performance_manager import PerformanceManager
from vijson.simulator.services.placement import placed
from vijson.simulator.services.property_collector import PropertyCollector
from vijson.simulator.services.recorded_site import RecordedSite
from vijson.simulator.services.search_index import SearchIndex
from vijson.simulator.services.service_instance import ServiceInstance, about
from vijson.simulator.services.session_manager import SessionManager
from vijson.simulator.services.simulated_vm import SimulatedVm
from vijson.simulator.services.site import SimulatedSite
from vijson.simulator.services.storage_policy import StoragePolicies
from vijson.simulator.services.task_events import TaskEvents
from vijson.simulator.services.task_manager import TaskManager
from vijson.simulator.services.view_manager import ViewManager
from vijson.simulator.services.virtual_machine import VirtualMachine
from vijson.simulator.services.vm_creation import VmCreation

__all__ = ["SimulatedVcenter"]


class SimulatedVcenter(SimulatedSite):
    """A vCenter that nobody can reach yet; `vijson.simulator.Simulator` serves it."""

    def __init__(
        self,
        username: str,
        password: str,
        *,
        task_duration: float,
        api_type: str,
        guest_customization: bool,
        policies: bool,
        seed: int | None = None,
        recorded: RecordedSite | None = None,
        guest_accounts: Mapping[str, str] | None = None,
        administrators: Collection[str] = (),
    ) -> None:
        self.username = username
        inventory = Inventory(seed)
        super().__init__(inventory, TaskEngine(inventory, checked_seconds(task_duration)), recorded)
        self.storage_policies = StoragePolicies(inventory.now())
        """The storage policies, those that every vCenter comes with among them."""
        self._sessions = SessionManager(inventory)
        inventory.authority.root = self.root_folder.reference
        self._add_user(username, password)
        self._customization = GuestCustomizationManager(inventory, self._tasks)
        self._transfers = GuestFileTransfers()
        TaskEvents(inventory, self._tasks)
        self._about = about(api_type, str(inventory.new_uuid()))
        if recorded is not None:
            accounts = {"guest_accounts": guest_accounts or {}, "administrators": administrators}
            recorded.finish(inventory, self.storage_policies, **accounts)
        content = self._content(inventory, api_type == "VirtualCenter", guest_customization)
        ServiceInstance(inventory, content)
        creation = VmCreation(self.storage_policies)
        inventory.makers = {
            "CreateVM_Task": creation.create,
            "RegisterVM_Task": creation.register,
            "CreateDatacenter": lambda folder, name: self.add_datacenter(name, folder).reference,
            "CreateClusterEx": lambda folder, name: (
                Cluster(folder.free_name(name), folder).reference
            ),
        }
        if policies:
            # Bindings of a release that does not render the service need not have it.
            from vijson.simulator.services.pbm_service_instance import (
                add_storage_policy_service,
            )

            add_storage_policy_service(inventory, self.storage_policies)

    def _content(
        self, inventory: Inventory, is_vcenter: bool, guest_customization: bool
    ) -> vim25.ServiceContent:
        """Make the managers; some of them an ESXi host has not."""
        customization = self._customization.reference if guest_customization else None
        authorization = AuthorizationManager(
            inventory,
            inventory.authority,
            self._sessions.user_of,
            lambda name: name in map(principal, self._sessions.passwords),
        )
        return vim25.ServiceContent(
            about=self._about,
            root_folder=self.root_folder.reference,
            session_manager=self._sessions.reference,
            property_collector=PropertyCollector(inventory).reference,
            view_manager=ViewManager(inventory).reference,
            search_index=SearchIndex(inventory, self.root_folder).reference,
            task_manager=TaskManager(inventory, self._tasks).reference,
            guest_customization_manager=customization,
            guest_operations_manager=GuestOperationsManager(inventory, self._transfers).reference,
            perf_manager=PerformanceManager(inventory).reference,
            event_manager=EventManager(inventory).reference,
            setting=OptionManager(inventory).reference,
            license_manager=LicenseManager(inventory).reference,
            alarm_manager=AlarmManager(inventory).reference if is_vcenter else None,
            custom_fields_manager=CustomFieldsManager(inventory).reference if is_vcenter else None,
            authorization_manager=authorization.reference,
        )

    def add_vm(
        self,
        name: str,
        *,
        powered_on: bool = True,
        tools_running: bool = True,
        nics: int = 1,
        guest_accounts: Mapping[str, str] | None = None,
        administrators: Collection[str] = (),
        guest_id: str = "ubuntu64Guest",
        disks: int = 1,
        folder: Folder | None = None,
        host: HostSystem | None = None,
        datastore: Datastore | None = None,
        network: Network | None = None,
    ) -> SimulatedVm:
        """Add a VM and return it; its attributes can be read and set at any time.

        ``guest_accounts`` are user names and passwords inside the guest, of
        whom the ``administrators`` may customize it. It is in the VM folder of the first
        datacenter, or of the host's, and hosts take turns, unless ``folder`` and the others
        say where it is; its adapters are all on one ``network``.
        """
        with self._inventory.changed:
            if folder is None:
                folder = (datacenter_of(host) if host else self.datacenter).vm_folder
            vm = VirtualMachine(
                self.storage_policies,
                unescaped(name),
                folder,
                powered_on=powered_on,
                tools_running=tools_running,
                nics=nics,
                disks=disks,
                guest_accounts=guest_accounts or {},
                administrators=set(administrators),
                guest_id=guest_id,
                placement=placed(folder, host, datastore, network),
            )
            post_event(self._inventory, vim25.VmCreatedEvent, about=vm)
            self._inventory.changed.notify_all()
            return vm

    def vm(self, moid: str) -> SimulatedVm:
        """Return a VM, such as a clone, by its moId; raises `KeyError`."""
        with self._inventory.changed:
            for item in self._inventory.all():
                if isinstance(item, SimulatedVm) and item.moid == moid:
                    return item
        raise KeyError(moid)

    def add_user(
        self, username: str, password: str, *, without: Collection[str] = (), token: str = ""
    ) -> None:
        """Add a user who has all privileges but some, and a SAML ``token`` if one is given.

        ``without`` names them as the API does: ``VirtualMachine.Provisioning.Customize``.
        What needs one of these, by the schema, is refused with a `vim25.NoPermission`
        that names the privilege and the object; connecting devices needs
        ``VirtualMachine.Interact.DeviceConnection``.
        """
        with self._inventory.changed:
            self._add_user(username, password, without)
            if token:
                self._sessions.tokens[token] = username

    def _add_user(self, username: str, password: str, without: Collection[str] = ()) -> None:
        self._sessions.passwords[username] = password
        self._inventory.authority.give_all(username, without)

    def issue_token(self, username: str | None = None) -> str:
        """Return a new SAML token of a user, by default the first one, that logs in any often.

        What it looks like tells clients nothing; a server's own is XML, signed.
        """
        with self._inventory.changed:
            token = f"<Assertion ID='{secrets.token_hex(16)}'/>"
            self._sessions.tokens[token] = username or self.username
            return token

    def move_clock(self, seconds: float) -> None:
        """Let the server's clock jump, back if negative; tasks take as long as before."""
        with self._inventory.changed:
            self._inventory.clock_offset += timedelta(seconds=seconds)

    @property
    def task_duration(self) -> float:
        """Seconds that a task takes; may be changed for later tasks."""
        return self._tasks.duration

    @task_duration.setter
    def task_duration(self, seconds: float) -> None:
        self._tasks.duration = checked_seconds(seconds)

    @property
    def shutdown_duration(self) -> float:
        """Seconds that guests take to shut down, restart or stand by; as a task unless set."""
        return self._tasks.guest_delay

    @shutdown_duration.setter
    def shutdown_duration(self, seconds: float) -> None:
        self._tasks.shutdown_duration = seconds

    @property
    def synchronous_faults(self) -> bool:
        """Whether faults of the guest come in the response, not in the task."""
        return self._customization.synchronous_faults

    @synchronous_faults.setter
    def synchronous_faults(self, value: bool) -> None:
        self._customization.synchronous_faults = value

    @property
    def guest_file_host(self) -> str:
        """The host in the URLs of guests' files: the simulator's, or ``*``.

        ESXi hosts say ``*``; clients put the host by which they know the server.
        """
        return self._transfers.host

    @guest_file_host.setter
    def guest_file_host(self, host: str) -> None:
        self._transfers.host = host

    @property
    def password(self) -> str:
        """The user's password; may be changed."""
        return self._sessions.passwords[self.username]

    @password.setter
    def password(self, value: str) -> None:
        self._sessions.passwords[self.username] = value

    @property
    def cancelable(self) -> bool:
        """Whether new tasks can be cancelled."""
        return self._tasks.cancelable

    @cancelable.setter
    def cancelable(self, value: bool) -> None:
        self._tasks.cancelable = value

    @property
    def live_sessions(self) -> int:
        """How many sessions are logged in."""
        with self._inventory.changed:
            return self._sessions.live

    def expire_sessions(self, *, guest_operations_only: bool = False) -> None:
        """End all sessions, as the idle limit does.

        With ``guest_operations_only`` they can still read, as was seen on live
        servers, but customizing guests is refused.
        """
        with self._inventory.changed:
            self._sessions.expire_all(guest_operations_only=guest_operations_only)

    def purge_tasks(self) -> None:
        """Forget the tasks that have ended."""
        with self._inventory.changed:
            self._inventory.advance()
            self._tasks.forget(ended_only=True)


def checked_seconds(seconds: float) -> float:
    """Return a duration; raises `ValueError` for what is none."""
    if not 0 <= seconds < math.inf:
        raise ValueError(f"task_duration: expected seconds, 0 or more, found {seconds}")
    return seconds
