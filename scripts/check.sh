#!/bin/bash
# Checks the text of the repository: one line a check; the first check that
# fails ends the run, after all that it found.
set -u
cd "$(dirname "$0")/.." || exit 70

# check NAME COMMAND...: the command prints what is wrong, or nothing.
check() {
  local name=$1 findings
  shift
  if findings=$("$@" 2>&1) && [ -z "$findings" ]; then
    echo "ok      $name"
  else
    echo "failed  $name"
    printf '%s\n' "$findings"
    exit 1
  fi
}

format() { swift format lint --strict --parallel --recursive Package.swift Plugins Sources Tests; }

# What each module may import; "any but" turns the list round.
allowed_imports() {
  case $1 in
    TimelineData) echo "only CSimdJSON" ;;
    TimelineUI) echo "only TimelineData Algorithms" ;;
    CursesTerminal) echo "only TimelineUI TimelineData CNcurses Glibc Musl Darwin" ;;
    PackData) echo "only PackagePlugin" ;;
    datapacker) echo "only TimelineData Foundation" ;;
    tugline) echo "not CNcurses CSimdJSON" ;;
    *) echo "only" ;;
  esac
}

imports() {
  local kinds='(struct|class|enum|protocol|typealias|func|let|var)'
  local line file module name rule
  grep -rnE "^[[:space:]]*((@[A-Za-z_]+|public|package|internal|fileprivate|private)[[:space:]]+)*import[[:space:]]" \
    --include='*.swift' Sources Plugins |
    sed -E "s/^([^:]+:[0-9]+):.*import[[:space:]]+($kinds[[:space:]]+)?([A-Za-z_0-9]+).*/\1 \4/" |
    while read -r line name; do
      file=${line#Sources/}
      file=${file#Plugins/}
      module=${file%%/*}
      rule=$(allowed_imports "$module")
      case "$rule " in
        only*" $name "*) ;;
        only*) echo "$line: $module must not import $name" ;;
        not*" $name "*) echo "$line: $module must not import $name" ;;
      esac
    done
}

unsafe_things() {
  # TextStore says why it may.
  grep -rnE 'nonisolated\(unsafe\)|@unchecked|unsafeBitCast|@unsafe' --include='*.swift' Sources Tests |
    grep -v '^Sources/TimelineData/Model/TextStore.swift:'
  true
}

long_files() {
  find Sources -type f \( -name '*.swift' -o -name '*.c' -o -name '*.cpp' -o -name '*.h' \) -print |
    sort | while read -r file; do
      lines=$(wc -l <"$file")
      if [ "$lines" -gt 300 ]; then echo "$file: $((lines)) lines, at most 300"; fi
    done
}

# The words in two halves, so that this file does not find itself.
reminders() {
  grep -rnE 'TO''DO|FIX''ME' Package.swift Makefile Sources Tests scripts .ci
  true
}

# Links to files in the Markdown at the top and under docs/ and data/.
links() {
  local file target
  find . -maxdepth 2 -name '*.md' -not -path './.build*' | sort | while read -r file; do
    grep -oE '\]\([^)[:space:]]+' "$file" | sed 's/^](//; s/#.*//' | while read -r target; do
      case $target in
        '' | *://* | mailto:*) ;;
        *) [ -e "$(dirname "$file")/$target" ] || echo "$file: no such file: $target" ;;
      esac
    done
  done
}

check "swift format" format
check "imports point downwards" imports
check "nothing unsafe forced" unsafe_things
check "files of at most 300 lines" long_files
check "nothing left to do in the code" reminders
check "links lead to files" links
