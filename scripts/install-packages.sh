#!/bin/sh
# Installs the system packages that a make target lacks.
# Usage: install-packages.sh GROUP...   groups: build, test, bench, screenshots
set -eu

# What each group needs on Debian and Ubuntu, and what shows that it is there:
# a command, a file (with patterns), or a module of Python.
needs() {
  case $1 in
    build)
      echo "libncurses-dev /usr/include/curses.h"
      echo "libncurses-dev /usr/lib/*/libncursesw.so"
      echo "libsimdjson-dev /usr/include/simdjson.h"
      ;;
    test)
      echo "tmux tmux"
      echo "python3-jsonschema python:jsonschema"
      ;;
    bench)
      echo "gcc cc"
      echo "python3 python3"
      ;;
    screenshots)
      echo "xterm xterm"
      echo "xvfb Xvfb"
      echo "imagemagick import"
      echo "xdotool xdotool"
      echo "fonts-dejavu-core /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
      ;;
    *)
      echo "install-packages.sh: unknown group: $1" >&2
      exit 64
      ;;
  esac
}

has_module() { "$1" -c "import $2" >/dev/null 2>&1; }

present() {
  case $1 in
    python:*) has_module python3 "${1#*:}" || has_module /usr/bin/python3 "${1#*:}" ;;
    /*)
      for file in $1; do
        if [ -e "$file" ]; then return 0; fi
      done
      return 1
      ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

# The Homebrew formula on macOS, whose own SDK has ncurses but no simdjson.
on_macos() {
  missing=
  for formula in ncurses simdjson tmux; do
    [ -d "/opt/homebrew/opt/$formula" ] || [ -d "/usr/local/opt/$formula" ] ||
      missing="$missing $formula"
  done
  if [ -n "$missing" ]; then
    echo "Missing:$missing. Install with: brew install$missing" >&2
    exit 69
  fi
  case " $* " in
    *" test "*)
      if ! present python:jsonschema; then
        echo "Missing: jsonschema. Install with: python3 -m pip install --user jsonschema" >&2
        exit 69
      fi
      ;;
  esac
}

if [ "$(uname -s)" = Darwin ]; then
  on_macos "$@"
  exit 0
fi

missing=
for group in "$@"; do
  wanted=$(needs "$group")
  while read -r package sign; do
    present "$sign" && continue
    case " $missing " in *" $package "*) ;; *) missing="$missing $package" ;; esac
  done <<LIST
$wanted
LIST
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Missing (by their Debian names):$missing. Install them and try again." >&2
  exit 69
fi
as_root=
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "Missing:$missing. Install them as root: apt-get install$missing" >&2
    exit 69
  fi
  as_root=sudo
fi
echo "Installing:$missing"
$as_root apt-get -qq update
# shellcheck disable=SC2086 # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get -qq install -y --no-install-recommends $missing
