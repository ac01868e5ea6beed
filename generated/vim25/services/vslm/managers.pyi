# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""What ``VslmServiceInstanceContent`` refers to, as stubs by name."""

from collections.abc import Callable

import vmodl

from vim25.services.vslm.managed.vslm import VslmStorageLifecycleManager
from vim25.services.vslm.managed.vslm_auth import VslmSessionManager
from vim25.services.vslm.managed.vslm_vso import VslmVStorageObjectManager
from vmodl.services import ContentStubs
from vim25.services.vslm import VslmServiceInstanceContent

class Managers(ContentStubs):
    """The managed objects of a ``VslmServiceInstanceContent``: to ask for one sends nothing."""

    def __init__(self, content: VslmServiceInstanceContent | Callable[[], VslmServiceInstanceContent], invoker: vmodl.Invoker, missing: Callable[[str], Exception] = ...) -> None: ...
    @property
    def session_manager(self) -> VslmSessionManager: ...
    @property
    def v_storage_object_manager(self) -> VslmVStorageObjectManager: ...
    @property
    def storage_lifecycle_manager(self) -> VslmStorageLifecycleManager: ...
