# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type DatastoreNamespaceManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datacenter import Datacenter
    from vim25.managed.datastore import Datastore
    from vim25.data.datastore_namespace_manager_directory_info import DatastoreNamespaceManagerDirectoryInfo


class DatastoreNamespaceManager(vmodl.ManagedObject):
    """Managed object type ``DatastoreNamespaceManager`` (vmodl ``vim.DatastoreNamespaceManager``).

    Since 5.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ConvertNamespacePathToUuidPath": vmodl.Operation("ConvertNamespacePathToUuidPath", request="ConvertNamespacePathToUuidPathRequestType", result="string", fault="InvalidDatastore", since="6.5", vmodl_name="ConvertNamespacePathToUuidPath", privilege="System.View"),
        "CreateDirectory": vmodl.Operation("CreateDirectory", request="CreateDirectoryRequestType", result="string", fault="VimFault", since="5.5", vmodl_name="CreateDirectory"),
        "DeleteDirectory": vmodl.Operation("DeleteDirectory", request="DeleteDirectoryRequestType", fault="VimFault", since="5.5", vmodl_name="DeleteDirectory"),
        "IncreaseDirectorySize": vmodl.Operation("IncreaseDirectorySize", request="IncreaseDirectorySizeRequestType", fault="MethodFault", since="8.0.1.0", vmodl_name="IncreaseDirectorySize"),
        "QueryDirectoryInfo": vmodl.Operation("QueryDirectoryInfo", request="QueryDirectoryInfoRequestType", result="DatastoreNamespaceManagerDirectoryInfo", fault="MethodFault", since="8.0.1.0", vmodl_name="QueryDirectoryInfo", privilege="System.View"),
    }

    def convert_namespace_path_to_uuid_path(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        namespace_url: str,
    ) -> str:
        """Call ``ConvertNamespacePathToUuidPath``.

        datacenter: Wire name ``datacenter``. Since 6.5. Refers to a Datacenter.

        namespace_url: Wire name ``namespaceUrl``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, InvalidDatastorePath, or another InvalidDatastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/ConvertNamespacePathToUuidPath/post/
        """
        result: str = self._invoke("ConvertNamespacePathToUuidPath", {"datacenter": datacenter, "namespace_url": namespace_url})
        return result

    def create_directory(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        display_name: str | None = None,
        policy: str | None = None,
        size: int | None = None,
    ) -> str:
        """Call ``CreateDirectory``.

        datastore: Wire name ``datastore``. Since 5.5. Refers to a Datastore. Privilege
        Datastore.Config.

        display_name: Wire name ``displayName``. Since 5.5.

        policy: Wire name ``policy``. Since 5.5.

        size: Wire name ``size``. Since 7.0.2.0.

        Since 5.5.

        Raises CannotCreateFile, FileAlreadyExists, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/CreateDirectory/post/
        """
        result: str = self._invoke("CreateDirectory", {"datastore": datastore, "display_name": display_name, "policy": policy, "size": size})
        return result

    def delete_directory(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        datastore_path: str,
    ) -> None:
        """Call ``DeleteDirectory``.

        datacenter: Wire name ``datacenter``. Since 5.5. Refers to a Datacenter. Privilege
        System.View.

        datastore_path: Wire name ``datastorePath``. Since 5.5.

        Since 5.5.

        Raises FileFault, FileNotFound, InvalidDatastore, InvalidDatastorePath, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/DeleteDirectory/post/
        """
        self._invoke("DeleteDirectory", {"datacenter": datacenter, "datastore_path": datastore_path})

    def increase_directory_size(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        stable_name: str,
        size: int,
    ) -> None:
        """Call ``IncreaseDirectorySize``.

        datacenter: Wire name ``datacenter``. Since 8.0.1.0. Refers to a Datacenter. Privilege
        System.View.

        stable_name: Wire name ``stableName``. Since 8.0.1.0.

        size: Wire name ``size``. Since 8.0.1.0.

        Since 8.0.1.0.

        Raises FileFault, FileNotFound, InvalidDatastore, NotSupported, InvalidArgument, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/IncreaseDirectorySize/post/
        """
        self._invoke("IncreaseDirectorySize", {"datacenter": datacenter, "stable_name": stable_name, "size": size})

    def query_directory_info(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        stable_name: str,
    ) -> DatastoreNamespaceManagerDirectoryInfo:
        """Call ``QueryDirectoryInfo``.

        datacenter: Wire name ``datacenter``. Since 8.0.1.0. Refers to a Datacenter.

        stable_name: Wire name ``stableName``. Since 8.0.1.0.

        Since 8.0.1.0. Privilege System.View.

        Raises FileFault, FileNotFound, InvalidDatastore, NotSupported, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DatastoreNamespaceManager/moId/QueryDirectoryInfo/post/
        """
        result: DatastoreNamespaceManagerDirectoryInfo = self._invoke("QueryDirectoryInfo", {"datacenter": datacenter, "stable_name": stable_name})
        return result
