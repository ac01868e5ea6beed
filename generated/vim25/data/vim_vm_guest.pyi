# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.guest``."""

import datetime
import vmodl
from attrs import define

from vim25.faults.vmodl import MethodFault

@define(kw_only=True)
class FileTransferInformation(vmodl.DataObject):
    """``vim.vm.guest.FileManager.FileTransferInformation``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileTransferInformation/
    """
    attributes: GuestFileAttributes
    size: int
    url: str
    """Secret."""

@define(kw_only=True)
class GuestAliases(vmodl.DataObject):
    """``vim.vm.guest.AliasManager.GuestAliases``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAliases/
    """
    base64_cert: str
    aliases: list[GuestAuthAliasInfo]

@define(kw_only=True)
class GuestAuthAliasInfo(vmodl.DataObject):
    """``vim.vm.guest.AliasManager.GuestAuthAliasInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthAliasInfo/
    """
    subject: GuestAuthSubject
    comment: str

@define(kw_only=True)
class GuestAuthAnySubject(GuestAuthSubject):
    """``vim.vm.guest.AliasManager.GuestAuthAnySubject``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthAnySubject/
    """

@define(kw_only=True)
class GuestAuthNamedSubject(GuestAuthSubject):
    """``vim.vm.guest.AliasManager.GuestAuthNamedSubject``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthNamedSubject/
    """
    name: str

@define(kw_only=True)
class GuestAuthSubject(vmodl.DataObject):
    """``vim.vm.guest.AliasManager.GuestAuthSubject``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthSubject/
    """

@define(kw_only=True)
class GuestAuthentication(vmodl.DataObject):
    """``vim.vm.guest.GuestAuthentication``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthentication/
    """
    interactive_session: bool

@define(kw_only=True)
class GuestFileAttributes(vmodl.DataObject):
    """``vim.vm.guest.FileManager.FileAttributes``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestFileAttributes/
    """
    modification_time: datetime.datetime | None = None
    access_time: datetime.datetime | None = None
    symlink_target: str | None = None

@define(kw_only=True)
class GuestFileInfo(vmodl.DataObject):
    """``vim.vm.guest.FileManager.FileInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestFileInfo/
    """
    path: str
    type: str
    size: int
    attributes: GuestFileAttributes

@define(kw_only=True)
class GuestListFileInfo(vmodl.DataObject):
    """``vim.vm.guest.FileManager.ListFileInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestListFileInfo/
    """
    files: list[GuestFileInfo] | None = None
    remaining: int

@define(kw_only=True)
class GuestMappedAliases(vmodl.DataObject):
    """``vim.vm.guest.AliasManager.GuestMappedAliases``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestMappedAliases/
    """
    base64_cert: str
    username: str
    subjects: list[GuestAuthSubject]

@define(kw_only=True)
class GuestPosixFileAttributes(GuestFileAttributes):
    """``vim.vm.guest.FileManager.PosixFileAttributes``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestPosixFileAttributes/
    """
    owner_id: int | None = None
    group_id: int | None = None
    permissions: int | None = None

@define(kw_only=True)
class GuestProcessInfo(vmodl.DataObject):
    """``vim.vm.guest.ProcessManager.ProcessInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestProcessInfo/
    """
    name: str
    pid: int
    owner: str
    cmd_line: str
    start_time: datetime.datetime
    end_time: datetime.datetime | None = None
    exit_code: int | None = None

@define(kw_only=True)
class GuestProgramSpec(vmodl.DataObject):
    """``vim.vm.guest.ProcessManager.ProgramSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestProgramSpec/
    """
    program_path: str
    arguments: str
    working_directory: str | None = None
    env_variables: list[str] | None = None

@define(kw_only=True)
class GuestRegKeyNameSpec(vmodl.DataObject):
    """``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeyNameSpec/
    """
    registry_path: str
    wow_bitness: str

@define(kw_only=True)
class GuestRegKeyRecordSpec(vmodl.DataObject):
    """``vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeyRecordSpec/
    """
    key: GuestRegKeySpec
    fault: MethodFault | None = None

@define(kw_only=True)
class GuestRegKeySpec(vmodl.DataObject):
    """``vim.vm.guest.WindowsRegistryManager.RegistryKey``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeySpec/
    """
    key_name: GuestRegKeyNameSpec
    class_type: str
    last_written: datetime.datetime

@define(kw_only=True)
class GuestRegValueBinarySpec(GuestRegValueDataSpec):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValueBinary``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueBinarySpec/
    """
    value: bytes | None = None

@define(kw_only=True)
class GuestRegValueDataSpec(vmodl.DataObject):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValueData``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueDataSpec/
    """

@define(kw_only=True)
class GuestRegValueDwordSpec(GuestRegValueDataSpec):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValueDword``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueDwordSpec/
    """
    value: int

@define(kw_only=True)
class GuestRegValueExpandStringSpec(GuestRegValueDataSpec):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValueExpandString``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueExpandStringSpec/
    """
    value: str | None = None

@define(kw_only=True)
class GuestRegValueMultiStringSpec(GuestRegValueDataSpec):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValueMultiString``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueMultiStringSpec/
    """
    value: list[str] | None = None

@define(kw_only=True)
class GuestRegValueNameSpec(vmodl.DataObject):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValueName``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueNameSpec/
    """
    key_name: GuestRegKeyNameSpec
    name: str

@define(kw_only=True)
class GuestRegValueQwordSpec(GuestRegValueDataSpec):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValueQword``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueQwordSpec/
    """
    value: int

@define(kw_only=True)
class GuestRegValueSpec(vmodl.DataObject):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValue``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueSpec/
    """
    name: GuestRegValueNameSpec
    data: GuestRegValueDataSpec

@define(kw_only=True)
class GuestRegValueStringSpec(GuestRegValueDataSpec):
    """``vim.vm.guest.WindowsRegistryManager.RegistryValueString``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueStringSpec/
    """
    value: str | None = None

@define(kw_only=True)
class GuestWindowsFileAttributes(GuestFileAttributes):
    """``vim.vm.guest.FileManager.WindowsFileAttributes``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestWindowsFileAttributes/
    """
    hidden: bool | None = None
    read_only: bool | None = None
    create_time: datetime.datetime | None = None

@define(kw_only=True)
class GuestWindowsProgramSpec(GuestProgramSpec):
    """``vim.vm.guest.ProcessManager.WindowsProgramSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestWindowsProgramSpec/
    """
    start_minimized: bool

@define(kw_only=True)
class NamePasswordAuthentication(GuestAuthentication):
    """``vim.vm.guest.NamePasswordAuthentication``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NamePasswordAuthentication/
    """
    username: str
    password: str
    """Secret."""

@define(kw_only=True)
class SAMLTokenAuthentication(GuestAuthentication):
    """``vim.vm.guest.SAMLTokenAuthentication``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SAMLTokenAuthentication/
    """
    token: str
    """Secret."""
    username: str | None = None

@define(kw_only=True)
class SSPIAuthentication(GuestAuthentication):
    """``vim.vm.guest.SSPIAuthentication``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SSPIAuthentication/
    """
    sspi_token: str
    """Secret."""

@define(kw_only=True)
class TicketedSessionAuthentication(GuestAuthentication):
    """``vim.vm.guest.TicketedSessionAuthentication``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TicketedSessionAuthentication/
    """
    ticket: str
    """Secret."""
