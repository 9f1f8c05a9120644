#!/bin/bash
# Makes screenshots/NAME.png of the release build in a real xterm.
# Usage: screenshots.sh [NAME...]   without names, all of the table
#   PROGRAM="less README.md"  photographs another command, without the table's arguments
#   OUTPUT=folder             where to, instead of screenshots
set -euo pipefail
cd "$(dirname "$0")/.."

# name | columns x rows | arguments | keys | background
# A key is a keysym as xdotool knows it (Return, Escape, question, ctrl+d); a
# word that begins with = is typed as it stands.
table() {
  cat <<'TABLE'
timeline     | 160x48 | --at 2022-09-21               |                     | dark
detail       | 160x48 | --at 2022-09-21               | Return              | dark
help         | 160x48 | --at 2022-09-21               | question            | dark
years        | 160x48 | --at 2022-09-21               | y                   | dark
search       | 160x48 | --at 2022-09-21               | slash =citizenship  | dark
packed       | 160x48 | --at 2022-09-21               | s                   | dark
responses    | 160x48 | --at 2022-09-21               | t =2022-09-21 Return a R j j | dark
matrix       | 160x48 | --at 2022-03-02 --view matrix | bracketright j      | dark
activity     | 160x48 | --at 2022-09-21 --view activity |                   | dark
light        | 160x48 | --at 2022-09-21 --theme light |                     | light
wide         | 200x55 | --at 2022-09-21               |                     | dark
narrow       | 80x24  | --at 2022-09-21               |                     | dark
tiny         | 40x10  | --at 2022-09-21               |                     | dark
ascii        | 120x36 | --at 2022-09-21 --ascii       |                     | dark
TABLE
}

output=${OUTPUT:-screenshots}
scratch=$(mktemp -d)
server=
terminal=

finish() {
  [ -z "$terminal" ] || kill "$terminal" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$scratch"
}
trap finish EXIT

start_server() {
  # The server itself finds a free display and writes its number; without -noreset it would
  # start anew, and refuse the next terminal, whenever the last one closes.
  mkfifo "$scratch/display"
  Xvfb -displayfd 3 -screen 0 2400x1600x24 -nolisten tcp -noreset 3>"$scratch/display" 2>/dev/null &
  server=$!
  local number
  read -r number <"$scratch/display"
  export DISPLAY=:$number
}

# photograph FILE: until two pictures in a row are the same, which ends the wait
# as soon as the program has nothing more to draw.
photograph() {
  local now before=
  for _ in $(seq 50); do
    import -window "$window" -strip "$1"
    now=$(cksum <"$1")
    [ "$now" = "$before" ] && return
    before=$now
    sleep 0.1
  done
  echo "screenshots.sh: $1 never came to rest" >&2
  return 1
}

press() {
  local key
  for key in "$@"; do
    case $key in
      =*) xdotool type --delay 20 -- "${key#=}" ;;
      *) xdotool key --delay 20 -- "$key" ;;
    esac
  done
}

# take NAME GEOMETRY ARGUMENTS KEYS BACKGROUND
take() {
  local name=$1 geometry=$2 arguments=$3 keys=$4 ground='#16181d' ink='#d5d8de' command
  [ "$5" = light ] && ground='#ffffff' ink='#24292f'
  command=${PROGRAM:-".build/release/tugline $arguments"}
  # shellcheck disable=SC2086 # words
  env TERM=xterm-256color LANG=C.UTF-8 LC_ALL=C.UTF-8 \
    XDG_STATE_HOME="$scratch/$name" XDG_CONFIG_HOME="$scratch/$name" \
    xterm -u8 -tn xterm-256color -fa 'DejaVu Sans Mono' -fs 11 -bw 0 -b 6 +sb \
    -bg "$ground" -fg "$ink" -geometry "$geometry+0+0" -e $command 2>/dev/null &
  terminal=$!
  window=$(xdotool search --sync --onlyvisible --class XTerm | head -n 1)
  xdotool mousemove 2399 1599
  # No window manager gives the focus.
  xdotool windowfocus --sync "$window"
  photograph "$scratch/$name.png"
  # shellcheck disable=SC2086 # words
  [ -z "$keys" ] || press $keys
  photograph "$scratch/$name.png"
  mv "$scratch/$name.png" "$output/$name.png"
  kill "$terminal"
  wait "$terminal" 2>/dev/null || true
  terminal=
  echo "$output/$name.png"
}

mkdir -p "$output"
start_server
while IFS='|' read -r -u 4 name geometry arguments keys ground; do
  read -r name geometry ground <<<"$name $geometry $ground"
  read -r arguments <<<"$arguments" || true
  read -r keys <<<"$keys" || true
  if [ $# -gt 0 ]; then
    case " $* " in *" $name "*) ;; *) continue ;; esac
  fi
  take "$name" "$geometry" "$arguments" "$keys" "$ground"
done 4< <(table)
