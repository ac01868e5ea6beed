"""The license manager: a list of licenses, with that of the evaluation to begin with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements

__all__ = ["LicenseManager"]

_EVALUATION = "-".join(["00000"] * 5)
_KEY = re.compile(r"[0-9A-Z]{5}(-[0-9A-Z]{5}){4}")
_HOURS = 60 * 24


class LicenseManager(SimulatedObject):
    """Keeps licenses by key; whatever they are, nothing is refused for the want of one."""

    stub = vim25.LicenseManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "LicenseManager")
        self._licenses = {_EVALUATION: _license(_EVALUATION, "eval", "Evaluation Mode")}

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "licenses": lambda: list(self._licenses.values()),
            "licensedEdition": lambda: "eval",
            "source": lambda: vim25.EvaluationLicenseSource(remaining_hours=_HOURS),
            "sourceAvailable": lambda: True,
            "evaluation": lambda: vim25.LicenseManagerEvaluationInfo(
                properties=[vim25.KeyAnyValue(key="expirationHours", value=_HOURS)]
            ),
        }

    @implements("AddLicense")
    def add_license(
        self, call: Call, license_key: str, labels: list[vim25.KeyValue] | None
    ) -> vim25.LicenseManagerLicenseInfo:
        """Add a license, or find it there."""
        made = self._licenses.setdefault(license_key, self.decode_license(call, license_key))
        made.labels = _merged(made.labels, labels)
        self.inventory.changed.notify_all()
        return made

    @implements("UpdateLicense")
    def update_license(
        self, call: Call, license_key: str, labels: list[vim25.KeyValue] | None
    ) -> vim25.LicenseManagerLicenseInfo:
        """Change the labels of a license that is there."""
        self._known(license_key)
        return self.add_license(call, license_key, labels)

    @implements("RemoveLicense")
    def remove_license(self, call: Call, license_key: str) -> None:
        """Remove a license."""
        self._known(license_key)
        del self._licenses[license_key]
        self.inventory.changed.notify_all()

    @implements("UpdateLicenseLabel")
    def update_label(self, call: Call, license_key: str, label_key: str, label_value: str) -> None:
        """Set a label of a license."""
        found = self._known(license_key)
        label = vim25.KeyValue(key=label_key, value=label_value)
        found.labels = _merged(found.labels, [label])
        self.inventory.changed.notify_all()

    @implements("RemoveLicenseLabel")
    def remove_label(self, call: Call, license_key: str, label_key: str) -> None:
        """Remove a label of a license."""
        found = self._known(license_key)
        found.labels = [one for one in found.labels or () if one.key != label_key]
        self.inventory.changed.notify_all()

    @implements("DecodeLicense")
    def decode_license(self, call: Call, license_key: str) -> vim25.LicenseManagerLicenseInfo:
        """Return what a key says; one of no license comes back without an edition."""
        valid = _KEY.fullmatch(license_key) is not None
        return _license(license_key, "simulated" if valid else "", "simulated" if valid else "")

    def _known(self, key: str) -> vim25.LicenseManagerLicenseInfo:
        found = self._licenses.get(key)
        if found is None:
            raise fault(vim25.NotFound, f"There is no license '{key}'.")
        return found


def _license(key: str, edition: str, name: str) -> vim25.LicenseManagerLicenseInfo:
    return vim25.LicenseManagerLicenseInfo(
        license_key=key, edition_key=edition, name=name, total=0, used=0, cost_unit=""
    )


def _merged(
    before: Iterable[vim25.KeyValue] | None, new: Iterable[vim25.KeyValue] | None
) -> list[vim25.KeyValue] | None:
    labels = {one.key: one for one in [*(before or ()), *(new or ())]}
    return list(labels.values()) or None
