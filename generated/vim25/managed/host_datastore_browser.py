# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostDatastoreBrowser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.file_query import FileQuery
    from vim25.data.host_datastore_browser_search_spec import HostDatastoreBrowserSearchSpec


class HostDatastoreBrowser(vmodl.ManagedObject):
    """Managed object type ``HostDatastoreBrowser`` (vmodl ``vim.host.DatastoreBrowser``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "DeleteFile": vmodl.Operation("DeleteFile", request="DeleteFileRequestType", fault="VimFault", since="2.0", vmodl_name="deleteFile", privilege="Datastore.DeleteFile"),
        "datastore": vmodl.Operation("datastore", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "supportedType": vmodl.Operation("supportedType", result="FileQuery[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "SearchDatastoreSubFolders_Task": vmodl.Operation("SearchDatastoreSubFolders_Task", request="SearchDatastoreSubFoldersRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="searchSubFolders"),
        "SearchDatastore_Task": vmodl.Operation("SearchDatastore_Task", request="SearchDatastoreRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="search"),
    }

    def delete_file(
        self,
        datastore_path: str,
    ) -> None:
        """Call ``DeleteFile``.

        datastore_path: Wire name ``datastorePath``. Since 2.0.

        Since 2.0. Privilege Datastore.DeleteFile.

        Raises InvalidDatastore, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/DeleteFile/post/
        """
        self._invoke("DeleteFile", {"datastore_path": datastore_path})

    def get_datastore(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View. Returns a reference to a Datastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/datastore/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("datastore", {})
        return result

    def get_supported_type(
        self,
    ) -> list[FileQuery] | None:
        """Read ``supportedType``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/supportedType/get/
        """
        result: list[FileQuery] | None = self._invoke("supportedType", {})
        return result

    def search_datastore_sub_folders_task(
        self,
        datastore_path: str,
        *,
        search_spec: HostDatastoreBrowserSearchSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``SearchDatastoreSubFolders_Task``.

        datastore_path: Wire name ``datastorePath``. Since 2.0.

        search_spec: Wire name ``searchSpec``. Since 2.0.

        Since 2.0. Returns a reference to a Task, whose result is a
        HostDatastoreBrowserSearchResults.

        Raises InvalidDatastore, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/SearchDatastoreSubFolders_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("SearchDatastoreSubFolders_Task", {"datastore_path": datastore_path, "search_spec": search_spec})
        return result

    def search_datastore_task(
        self,
        datastore_path: str,
        *,
        search_spec: HostDatastoreBrowserSearchSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``SearchDatastore_Task``.

        datastore_path: Wire name ``datastorePath``. Since 2.0.

        search_spec: Wire name ``searchSpec``. Since 2.0.

        Since 2.0. Returns a reference to a Task, whose result is a
        HostDatastoreBrowserSearchResults.

        Raises InvalidDatastore, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreBrowser/moId/SearchDatastore_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("SearchDatastore_Task", {"datastore_path": datastore_path, "search_spec": search_spec})
        return result
