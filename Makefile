# Everything a newcomer needs: `make demo` and `make test` set up what they use.
SHELL := /bin/bash
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
PIP_QUIET := --quiet --disable-pip-version-check
READY := $(VENV)/.ready

.PHONY: demo test check mutants bench picture translations lock setup chromium clean

demo: $(READY)
	$(BIN)/tidemark demo

# What loses an answer or a call for help when it is wrong is held to every branch
EVERY_BRANCH := storage/inbox.py,storage/outbox.py,storage/cases.py,bot/services/access.py,bot/services/cases.py,bot/services/escalation.py,bot/services/triage.py,bot/services/safety.py,bot/services/drills.py,bot/clinical/escalation.py,bot/clinical/triage.py

# Three at once keep two cores busy: each waits for its database now and then.
# Tests that kill real processes have the machine to themselves, so that what they time out on is never a neighbour.
test: $(READY) chromium
	$(BIN)/pytest -n 3 --dist loadgroup -m "not faults" --cov --cov-fail-under=0 --cov-report=
	$(BIN)/pytest -m faults --cov --cov-append --cov-report=term-missing:skip-covered
	$(BIN)/coverage report --include="$(EVERY_BRANCH)" --fail-under=100

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

mutants: $(READY)
	$(BIN)/mutmut run
	$(BIN)/mutmut results

bench: $(READY)
	$(BIN)/python -m tests.benchmarks

picture: $(READY) chromium
	$(BIN)/python -m tests.browser.picture

# New sentences come to every catalogue as empty entries, old ones go
translations: $(READY)
	$(BIN)/python -m tests.sentences

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Tidemark needs Python 3.11 or newer (make PYTHON=...)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || { ./deploy/apt-install python3-venv && $(PYTHON) -m venv --clear $(VENV); }
	$(BIN)/python -m pip install $(PIP_QUIET) --require-hashes -r requirements.lock
	$(BIN)/python -m pip install $(PIP_QUIET) --no-deps --no-build-isolation --editable .
	@touch $(READY)

chromium:
	@command -v chromium >/dev/null || ./deploy/apt-install chromium

lock:
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
		--no-emit-find-links --no-strip-extras --all-extras pyproject.toml --output-file requirements.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
