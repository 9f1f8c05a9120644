# Each target first installs the system packages that it lacks; where all are
# there, that is a handful of file tests.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
RELEASE := swift build -c release --product tugline
BINARY := .build/release/tugline

ifneq ($(shell uname -s),Darwin)
# One file that runs without Swift installed. macOS has the libraries itself.
# Without its symbol table it is a third smaller; -s is unknown to Apple's linker.
RELEASE += --static-swift-stdlib -Xlinker -s
# At a fixed address, so that the start does not touch all pages of tables to relocate them.
RELEASE += -Xswiftc -Xclang-linker -Xswiftc -no-pie
# Nothing loads the program as a library, nor libraries from its folder: without their names and
# that search it starts sooner.
RELEASE += -Xlinker --no-export-dynamic --disable-local-rpath
else
# Homebrew's folders, where simdjson is, are not searched by themselves.
export CPATH := $(shell brew --prefix 2>/dev/null)/include
export LIBRARY_PATH := $(shell brew --prefix 2>/dev/null)/lib
endif

.PHONY: help build run test check bench screenshots install clean
.DEFAULT_GOAL := help

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | \
	  while IFS='|' read -r name what; do printf '  make %-12s %s\n' "$$name" "$$what"; done

build: ## the release build, .build/release/tugline
	@scripts/install-packages.sh build
	$(RELEASE)

run: build ## build and open the dashboard; ARGS="--year 2022" passes arguments on
	@$(BINARY) $(ARGS)

test: ## all tests
	@scripts/install-packages.sh build test
	swift test

check: ## format, module boundaries and the text of the repository
	@scripts/check.sh

bench: build ## time to the first frame, memory and wake-ups, against other programs
	@scripts/install-packages.sh bench
	@python3 scripts/bench.py

screenshots: build ## screenshots/*.png from a real terminal
	@scripts/install-packages.sh screenshots
	@scripts/screenshots.sh

install: build ## copy the program to $(DESTDIR)$(PREFIX)/bin
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/tugline"

clean: ## remove everything that was built
	rm -rf .build
