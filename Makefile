# Everything happens in .venv, which is made on first use.
PYTHON ?= python3
RELEASE ?= 8.0.2.0
VENV := .venv
BIN := $(VENV)/bin
SCHEMA = schema/vim25-$(RELEASE).openapi.json
OUT ?= generated/vim25

.PHONY: help demo test check check-generated lint format types unit schema generate build clean

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
	$(BIN)/python -m codegen check $(SCHEMA) --package $(OUT)

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

format: $(VENV)/.dev ## format the hand-written code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: $(VENV)/.dev ## mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

unit: $(VENV)/.dev ## the tests alone
	$(BIN)/pytest

schema: $(VENV)/.dev ## write the schema of RELEASE from the vendor's type library
	$(BIN)/python -m codegen schema $(RELEASE)

generate: $(VENV)/.dev ## write generated/vim25 from the schema of RELEASE
	$(BIN)/python -m codegen generate $(SCHEMA) --output $(OUT)

build: $(VENV)/.dev ## build the wheel
	$(BIN)/python -m pip wheel --no-deps --wheel-dir dist .

clean: ## remove the environment and what tools left behind
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
