# Everything happens in .venv, which is made on first use.
PYTHON ?= python3
RELEASE ?= 8.0.2.0
VENV := .venv
BIN := $(VENV)/bin
DEFAULT_RELEASE := 8.0.2.0
# The vendor's own document, or the schema of RELEASE.
OPENAPI ?= schema/vim25-$(RELEASE).openapi.json
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' src/vijson/_version.py)
# Only the default release is checked in.
ifneq ($(origin OPENAPI),file)
OUT ?= build/openapi/vim25
endif
BENCHMARKS := cold_start cold_connect decoding first_use memory bulk_reading growth generate
OUT ?= $(if $(filter $(RELEASE),$(DEFAULT_RELEASE)),generated/vim25,build/$(RELEASE)/vim25)

.PHONY: help demo test check check-generated lint format types unit coverage mutation schema generate \
    test-lowest conformance regenerate docs docs-site pictures schemas wheel test-slow test-states check-schemas bench bench-tools bench-fleet bench-simulator changelog dist audit clean verify

help: ## show this
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 18

$(VENV)/.dev: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $(VENV)/.demo $@

$(VENV)/.demo: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[demo]'
	touch $@

demo: $(VENV)/.demo ## customize a running VM of an embedded vCenter, and watch it
	$(BIN)/python examples/demo.py

test: check-generated lint types unit ## all checks and all tests

check: test

check-generated: $(VENV)/.dev ## prove that generated/ is what the schema makes
	$(BIN)/python -m codegen check $(OPENAPI) --package $(OUT)

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

format: $(VENV)/.dev ## format the hand-written code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: $(VENV)/.dev ## mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

# On all processors; plain `pytest` runs them one after another.
PYTEST_PARALLEL := -m pytest -n auto --dist worksteal
TESTS ?=

unit: $(VENV)/.dev ## the tests alone, or those of TESTS
	$(BIN)/python $(PYTEST_PARALLEL) $(TESTS)

coverage: $(VENV)/.dev ## the tests, and the share of lines and branches that they reach: 95 % or more
	rm -rf build/coverage
	$(BIN)/coverage run $(PYTEST_PARALLEL)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

$(VENV)/.mutation: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[mutation]'
	touch $@

# `make mutation MUTATE="--sample 50 journal"`: all files take a day.
MUTATE ?= --sample 20

mutation: $(VENV)/.mutation ## make 20 small changes to each critical file, and count what no test notices
	$(BIN)/python tests/mutation/run.py $(MUTATE)

test-slow: $(VENV)/.dev ## each type a hundred times, 100,000 broken inputs, fleets in trouble
	$(BIN)/python $(PYTEST_PARALLEL) -m slow --override-ini 'addopts=-q --import-mode=importlib'

build/lowest/.done: pyproject.toml
	$(PYTHON) -m venv build/lowest
	build/lowest/bin/python -m pip install --quiet --disable-pip-version-check uv
	build/lowest/bin/uv pip install --quiet --python build/lowest/bin/python \
	    --resolution lowest-direct -e '.[speed,cli,keyring,simulator]'
	build/lowest/bin/uv pip install --quiet --python build/lowest/bin/python \
	    pytest pytest-xdist hypothesis jsonschema PyYAML
	touch $@

test-lowest: build/lowest/.done ## tests with the lowest versions that users may have (three minutes)
	build/lowest/bin/python $(PYTEST_PARALLEL) tests/cli tests/docs tests/vmodl \
	    tests/vijson/test_tasks.py tests/vijson/test_connect.py tests/vijson/test_transport.py \
	    tests/vijson/test_collect.py

# With URL, a vCenter: VIJSON_USERNAME, VIJSON_PASSWORD, and VIJSON_CA_FILE or VIJSON_THUMBPRINT say
# the rest. Nothing is changed there unless CHANGES=1. With WIRE=FOLDER, what is sent and answered
# is written there, without secrets.
URL ?=
CHANGES ?=
WIRE ?=

conformance: $(VENV)/.dev ## hold a server against the protocol: the simulator, or that of URL
	$(if $(URL),VIJSON_CONFORMANCE_URL='$(URL)') $(if $(WIRE),VIJSON_CONFORMANCE_WIRE='$(WIRE)') \
	    VIJSON_CONFORMANCE_CHANGES=$(CHANGES) VIJSON_CONFORMANCE_RELEASE=$(RELEASE) \
	    $(BIN)/pytest -q tests/conformance

test-states: $(VENV)/.dev ## an hour of kills, slow servers and full disks around submissions
	VIJSON_EXAMPLES=1200 $(BIN)/pytest -m slow --override-ini 'addopts=-q --import-mode=importlib' \
	    tests/vijson/test_submission_states.py

# An environment of its own: with what only benchmarks need, and without what only tests do.
build/bench/venv/.done: pyproject.toml
	$(PYTHON) -m venv build/bench/venv
	build/bench/venv/bin/python -m pip install --quiet --disable-pip-version-check \
	    -e '.[bench,codegen]'
	touch $@

bench: build/bench/venv/.done ## a table for each goal of speed, beside pyVmomi (three minutes)
	@for goal in $(BENCHMARKS); do \
	    echo; echo "benchmarks/$$goal.py"; \
	    build/bench/venv/bin/python benchmarks/$$goal.py --quiet || exit 1; \
	done

bench-tools: $(VENV)/.dev ## what disks, type checkers and editors pay, beside pyVmomi (two minutes)
	$(BIN)/python benchmarks/tools.py

bench-fleet: build/bench/venv/.done ## requests, CPU and memory of a fleet of 2,000 guests
	build/bench/venv/bin/python benchmarks/fleet.py

bench-simulator: build/bench/venv/.done ## requests a second of the simulator, with 10 to 10,000 VMs
	build/bench/venv/bin/python benchmarks/simulator.py

check-schemas: $(VENV)/.dev ## prove that schema/ is what the type libraries say
	rm -rf build/check-schemas
	for schema in schema/vim25-*.openapi.json; do \
	    release=$${schema#schema/vim25-}; release=$${release%.openapi.json}; \
	    $(BIN)/python -m codegen schema $$release --output build/check-schemas || exit 1; \
	done
	for schema in schema/*.openapi.json; do \
	    cmp $$schema build/check-schemas/$${schema#schema/} || exit 1; \
	done
	test $$(ls build/check-schemas | wc -l) = $$(ls schema/*.openapi.json | wc -l)

schema: $(VENV)/.dev ## write the schema of RELEASE from the vendor's type library
	$(BIN)/python -m codegen schema $(RELEASE)

# With DESCRIPTIONS=FOLDER, only stubs that carry the descriptions of OPENAPI, into a folder.
DESCRIPTIONS ?=

generate: $(VENV)/.dev ## write vim25 from the schema of RELEASE, or from OPENAPI, to OUT
	$(BIN)/python -m codegen generate $(OPENAPI) $(if $(DESCRIPTIONS), \
	    --descriptions-only $(DESCRIPTIONS),--output $(OUT))

verify: $(VENV)/.dev ## compare OPENAPI, the vendor's own document, with the schema of its release
	$(BIN)/python -m codegen verify $(OPENAPI)

regenerate: $(VENV)/.dev ## the day of a release: schemas, bindings, docs, tests and wheel of RELEASE
	$(BIN)/python -m codegen schema $(RELEASE)
	$(BIN)/python -m codegen generate schema/vim25-$(RELEASE).openapi.json --output $(OUT)
	$(BIN)/python -m codegen docs
	PYTHONPATH=$(dir $(OUT)) $(BIN)/python $(PYTEST_PARALLEL) tests/vim25/test_every_type.py \
	    tests/vim25/test_comparison.py::test_the_package_matches
	$(BIN)/python -m codegen wheel $(RELEASE) --package $(OUT)

build/docs/venv/.done: pyproject.toml
	$(PYTHON) -m venv build/docs/venv
	build/docs/venv/bin/python -m pip install --quiet --disable-pip-version-check -e '.[docs]'
	touch $@

docs-site: build/docs/venv/.done ## the documentation as a site, in build/docs/site (three minutes)
	build/docs/venv/bin/python docs/site/assemble.py build/docs/source
	build/docs/venv/bin/sphinx-build -q -W --keep-going -j auto -b html \
	    build/docs/source build/docs/site
	@echo "open build/docs/site/index.html"

pictures: $(VENV)/.dev ## draw docs/guide/pictures: the layers, one call, the demo
	$(BIN)/python docs/site/pictures.py docs/guide/pictures

docs: $(VENV)/.dev ## write docs/releases: what changed from each release to the next
	$(BIN)/python -m codegen docs

wheel: $(VENV)/.dev ## build the wheel of RELEASE into dist
	$(BIN)/python -m codegen wheel $(RELEASE)

schemas: $(VENV)/.dev ## write the JSON schemas of the command line's spec files
	$(BIN)/python -m vijson.cli.json_schemas src/vijson/cli/schemas

changelog: $(VENV)/.dev ## show what the next release would say in CHANGELOG.md
	$(BIN)/towncrier build --draft --version $(VERSION)

build/release/venv/.done:
	$(PYTHON) -m venv build/release/venv
	build/release/venv/bin/python -m pip install --quiet --disable-pip-version-check \
	    'build>=1.2' 'twine>=6'
	touch $@

dist: build/release/venv/.done ## sdist and wheel into dist: checked, then the demo in a fresh environment
	rm -rf dist build/release/fresh
	build/release/venv/bin/python -m build --outdir dist
	build/release/venv/bin/twine check --strict dist/*
	@$(PYTHON) -c 'import sys, tarfile; t = tarfile.open(sys.argv[1]); \
	    n = t.getnames(); p = [x for x in n if x.endswith("/PKG-INFO")][0]; \
	    sys.exit(b"Project-URL" not in t.extractfile(p).read())' dist/*.tar.gz || \
	    echo "no URLs, and relative links: the repository's address is not known here"
	$(PYTHON) -m venv build/release/fresh
	build/release/fresh/bin/python -m pip install --quiet --disable-pip-version-check \
	    'dist/vijson-$(VERSION)-py3-none-any.whl[demo]'
	cd build/release && fresh/bin/python ../../examples/demo.py

# Tools in an environment of their own, so that only what users get is looked at.
build/audit/.done: pyproject.toml
	$(PYTHON) -m venv build/audit/users
	build/audit/users/bin/python -m pip install --quiet --disable-pip-version-check \
	    '.[speed,simulator,dask,cli,keyring]'
	$(PYTHON) -m venv build/audit/tools
	build/audit/tools/bin/python -m pip install --quiet --disable-pip-version-check \
	    'pip-audit>=2.7' 'pip-licenses>=5'
	touch $@

# Licences that put no terms on those who use the package.
LICENCES := MIT;BSD;Apache;Python Software Foundation;PSF;ISC;Mozilla Public License 2.0;MPL-2.0;HPND;CC0;Unlicense

# With AUDIT=--strict, what the index tells nothing of is an error.
AUDIT ?=

audit: build/audit/.done ## licences of all that users install, and the vulnerabilities that are known of it
	build/audit/tools/bin/pip-licenses --python build/audit/users/bin/python --order license \
	    --ignore-packages pip setuptools --partial-match --allow-only '$(LICENCES)'
	build/audit/users/bin/python -m pip freeze --exclude vijson > build/audit/users.txt
	build/audit/tools/bin/pip-audit --progress-spinner off --disable-pip --no-deps $(AUDIT) \
	    --requirement build/audit/users.txt

clean: ## remove the environment and what tools left behind
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
