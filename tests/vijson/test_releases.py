from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

import vijson
import vim25
from vijson._wire.releases import newer_parts
from vijson.simulator import Simulator
from vmodl import is_newer

OLDER = "8.0.1.0"


@pytest.fixture
def older() -> Iterator[tuple[Simulator, vijson.Client]]:
    with (
        Simulator(releases=[OLDER]) as sim,
        vijson.connect(
            sim.host, sim.username, sim.password, port=sim.port, ca_file=sim.ca_file
        ) as vc,
    ):
        yield sim, vc


@pytest.mark.parametrize(
    ("one", "other", "newer"),
    [
        ("8.0.2.0", "8.0.1.0", True),
        ("8.0.1.0", "8.0.1.0", False),
        ("2.5u2server", "8.0.1.0", False),
        ("8.0.10.0", "8.0.9.0", True),
        ("9.0.0.0", "8.0.3.0", True),
    ],
)
def test_order(one: str, other: str, newer: bool) -> None:
    assert is_newer(one, other) is newer


def test_newer_operations_are_not_sent(older: tuple[Simulator, vijson.Client]) -> None:
    sim, vc = older
    sent = len(sim.requests)
    manager = vim25.FileManager(vim25.ManagedObjectReference(type="FileManager", value="f"), vc)
    with pytest.raises(vijson.UnsupportedServer, match=r"needs release 8\.0\.2\.0"):
        manager.query_file_lock_info("[ds] x")
    assert len(sim.requests) == sent


def test_newer_members_are_not_sent(older: tuple[Simulator, vijson.Client]) -> None:
    sim, vc = older
    vm = sim.add_vm("web-01", guest_accounts={"root": "secret"}, administrators={"root"})
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="secret"
    )
    identification = vim25.CustomizationIdentification(domain_ou="ou=servers")
    spec = vim25.CustomizationSpec(
        identity=vim25.CustomizationSysprep(
            gui_unattended=vim25.CustomizationGuiUnattended(
                time_zone=1, auto_logon=False, auto_logon_count=0
            ),
            user_data=vim25.CustomizationUserData(
                full_name="f",
                org_name="o",
                computer_name=vim25.CustomizationVirtualMachineName(),
                product_id="",
            ),
            identification=identification,
        ),
        global_ip_settings=vim25.CustomizationGlobalIPSettings(),
    )
    sent = len(sim.requests)
    with pytest.raises(vijson.InvalidRequest) as caught:
        vc.customize_guest(vm.moid, auth, spec)
    assert str(caught.value).startswith(
        "spec.identity.identification.domainOU: needs release 8.0.2.0, the server speaks 8.0.1.0"
    )
    # Nothing was sent but the reading of the service content, which is cached.
    assert len(sim.requests) == sent
    identification.domain_ou = None
    with pytest.raises(vim25.UncustomizableGuest):
        vc.customize_guest(vm.moid, auth, spec).wait(20)


def test_newer_types_are_found_inside_arrays() -> None:
    lock = vim25.HostVvolNQN(target_nqn="t", storage_array="s", online=True)
    value = vim25.KeyAnyValue(key="k", value=[1, lock])
    assert next(newer_parts(value, OLDER)) == (".value[1]", "8.0.2.0")
    assert next(newer_parts(value, "8.0.2.0"), None) is None


def test_an_older_release_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.INFO, "vijson"),
        Simulator() as sim,
        vijson.connect(
            sim.host, sim.username, sim.password, port=sim.port, ca_file=sim.ca_file, release=OLDER
        ),
    ):
        assert "speaks release 8.0.1.0, the bindings 8.0.2.0" in caplog.text
