# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.guest``."""

import attrs
import datetime
import vmodl

from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class FileTransferInformation(vmodl.DataObject):
    """Data object type ``FileTransferInformation`` (vmodl
    ``vim.vm.guest.FileManager.FileTransferInformation``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileTransferInformation/
    """
    attributes: GuestFileAttributes
    size: int
    url: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class GuestAliases(vmodl.DataObject):
    """Data object type ``GuestAliases`` (vmodl ``vim.vm.guest.AliasManager.GuestAliases``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAliases/
    """
    base64_cert: str
    aliases: list[GuestAuthAliasInfo]

@attrs.define(kw_only=True, eq=False)
class GuestAuthAliasInfo(vmodl.DataObject):
    """Data object type ``GuestAuthAliasInfo`` (vmodl
    ``vim.vm.guest.AliasManager.GuestAuthAliasInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthAliasInfo/
    """
    subject: GuestAuthSubject
    comment: str

@attrs.define(kw_only=True, eq=False)
class GuestAuthAnySubject(GuestAuthSubject):
    """Data object type ``GuestAuthAnySubject`` (vmodl
    ``vim.vm.guest.AliasManager.GuestAuthAnySubject``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthAnySubject/
    """

@attrs.define(kw_only=True, eq=False)
class GuestAuthNamedSubject(GuestAuthSubject):
    """Data object type ``GuestAuthNamedSubject`` (vmodl
    ``vim.vm.guest.AliasManager.GuestAuthNamedSubject``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthNamedSubject/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class GuestAuthSubject(vmodl.DataObject):
    """Data object type ``GuestAuthSubject`` (vmodl ``vim.vm.guest.AliasManager.GuestAuthSubject``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthSubject/
    """

@attrs.define(kw_only=True, eq=False)
class GuestAuthentication(vmodl.DataObject):
    """Data object type ``GuestAuthentication`` (vmodl ``vim.vm.guest.GuestAuthentication``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestAuthentication/
    """
    interactive_session: bool

@attrs.define(kw_only=True, eq=False)
class GuestFileAttributes(vmodl.DataObject):
    """Data object type ``GuestFileAttributes`` (vmodl ``vim.vm.guest.FileManager.FileAttributes``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestFileAttributes/
    """
    modification_time: datetime.datetime | None = None
    access_time: datetime.datetime | None = None
    symlink_target: str | None = None

@attrs.define(kw_only=True, eq=False)
class GuestFileInfo(vmodl.DataObject):
    """Data object type ``GuestFileInfo`` (vmodl ``vim.vm.guest.FileManager.FileInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestFileInfo/
    """
    path: str
    type: str
    size: int
    attributes: GuestFileAttributes

@attrs.define(kw_only=True, eq=False)
class GuestListFileInfo(vmodl.DataObject):
    """Data object type ``GuestListFileInfo`` (vmodl ``vim.vm.guest.FileManager.ListFileInfo``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestListFileInfo/
    """
    files: list[GuestFileInfo] | None = None
    remaining: int

@attrs.define(kw_only=True, eq=False)
class GuestMappedAliases(vmodl.DataObject):
    """Data object type ``GuestMappedAliases`` (vmodl
    ``vim.vm.guest.AliasManager.GuestMappedAliases``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestMappedAliases/
    """
    base64_cert: str
    username: str
    subjects: list[GuestAuthSubject]

@attrs.define(kw_only=True, eq=False)
class GuestPosixFileAttributes(GuestFileAttributes):
    """Data object type ``GuestPosixFileAttributes`` (vmodl
    ``vim.vm.guest.FileManager.PosixFileAttributes``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestPosixFileAttributes/
    """
    owner_id: int | None = None
    group_id: int | None = None
    permissions: int | None = None

@attrs.define(kw_only=True, eq=False)
class GuestProcessInfo(vmodl.DataObject):
    """Data object type ``GuestProcessInfo`` (vmodl ``vim.vm.guest.ProcessManager.ProcessInfo``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestProcessInfo/
    """
    name: str
    pid: int
    owner: str
    cmd_line: str
    start_time: datetime.datetime
    end_time: datetime.datetime | None = None
    exit_code: int | None = None

@attrs.define(kw_only=True, eq=False)
class GuestProgramSpec(vmodl.DataObject):
    """Data object type ``GuestProgramSpec`` (vmodl ``vim.vm.guest.ProcessManager.ProgramSpec``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestProgramSpec/
    """
    program_path: str
    arguments: str
    working_directory: str | None = None
    env_variables: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class GuestRegKeyNameSpec(vmodl.DataObject):
    """Data object type ``GuestRegKeyNameSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeyNameSpec/
    """
    registry_path: str
    wow_bitness: str

@attrs.define(kw_only=True, eq=False)
class GuestRegKeyRecordSpec(vmodl.DataObject):
    """Data object type ``GuestRegKeyRecordSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeyRecordSpec/
    """
    key: GuestRegKeySpec
    fault: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class GuestRegKeySpec(vmodl.DataObject):
    """Data object type ``GuestRegKeySpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryKey``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegKeySpec/
    """
    key_name: GuestRegKeyNameSpec
    class_type: str
    last_written: datetime.datetime

@attrs.define(kw_only=True, eq=False)
class GuestRegValueBinarySpec(GuestRegValueDataSpec):
    """Data object type ``GuestRegValueBinarySpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueBinary``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueBinarySpec/
    """
    value: bytes | None = None

@attrs.define(kw_only=True, eq=False)
class GuestRegValueDataSpec(vmodl.DataObject):
    """Data object type ``GuestRegValueDataSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueData``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueDataSpec/
    """

@attrs.define(kw_only=True, eq=False)
class GuestRegValueDwordSpec(GuestRegValueDataSpec):
    """Data object type ``GuestRegValueDwordSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueDword``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueDwordSpec/
    """
    value: int

@attrs.define(kw_only=True, eq=False)
class GuestRegValueExpandStringSpec(GuestRegValueDataSpec):
    """Data object type ``GuestRegValueExpandStringSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueExpandString``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueExpandStringSpec/
    """
    value: str | None = None

@attrs.define(kw_only=True, eq=False)
class GuestRegValueMultiStringSpec(GuestRegValueDataSpec):
    """Data object type ``GuestRegValueMultiStringSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueMultiString``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueMultiStringSpec/
    """
    value: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class GuestRegValueNameSpec(vmodl.DataObject):
    """Data object type ``GuestRegValueNameSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueName``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueNameSpec/
    """
    key_name: GuestRegKeyNameSpec
    name: str

@attrs.define(kw_only=True, eq=False)
class GuestRegValueQwordSpec(GuestRegValueDataSpec):
    """Data object type ``GuestRegValueQwordSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueQword``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueQwordSpec/
    """
    value: int

@attrs.define(kw_only=True, eq=False)
class GuestRegValueSpec(vmodl.DataObject):
    """Data object type ``GuestRegValueSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueSpec/
    """
    name: GuestRegValueNameSpec
    data: GuestRegValueDataSpec

@attrs.define(kw_only=True, eq=False)
class GuestRegValueStringSpec(GuestRegValueDataSpec):
    """Data object type ``GuestRegValueStringSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueString``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueStringSpec/
    """
    value: str | None = None

@attrs.define(kw_only=True, eq=False)
class GuestWindowsFileAttributes(GuestFileAttributes):
    """Data object type ``GuestWindowsFileAttributes`` (vmodl
    ``vim.vm.guest.FileManager.WindowsFileAttributes``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestWindowsFileAttributes/
    """
    hidden: bool | None = None
    read_only: bool | None = None
    create_time: datetime.datetime | None = None

@attrs.define(kw_only=True, eq=False)
class GuestWindowsProgramSpec(GuestProgramSpec):
    """Data object type ``GuestWindowsProgramSpec`` (vmodl
    ``vim.vm.guest.ProcessManager.WindowsProgramSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestWindowsProgramSpec/
    """
    start_minimized: bool

@attrs.define(kw_only=True, eq=False)
class NamePasswordAuthentication(GuestAuthentication):
    """Data object type ``NamePasswordAuthentication`` (vmodl
    ``vim.vm.guest.NamePasswordAuthentication``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NamePasswordAuthentication/
    """
    username: str
    password: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class SAMLTokenAuthentication(GuestAuthentication):
    """Data object type ``SAMLTokenAuthentication`` (vmodl ``vim.vm.guest.SAMLTokenAuthentication``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SAMLTokenAuthentication/
    """
    token: str
    """Secret."""
    username: str | None = None

@attrs.define(kw_only=True, eq=False)
class SSPIAuthentication(GuestAuthentication):
    """Data object type ``SSPIAuthentication`` (vmodl ``vim.vm.guest.SSPIAuthentication``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SSPIAuthentication/
    """
    sspi_token: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class TicketedSessionAuthentication(GuestAuthentication):
    """Data object type ``TicketedSessionAuthentication`` (vmodl
    ``vim.vm.guest.TicketedSessionAuthentication``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TicketedSessionAuthentication/
    """
    ticket: str
    """Secret."""
