#!/bin/sh
# Starts 议事台 in the browser of this PC. Needs nothing but this folder: not even a PATH.
case "$0" in
  */*) here=${0%/*} ;;
  *) here=. ;;
esac
here=$(CDPATH='' cd -- "$here" && pwd) || exit 2

# From the desktop there is no terminal that would show why it did not start.
if [ "$1" = --desktop ]; then
  shift
  said=$("$here/node" "$here/out/main/host.js" --reuse "$@" 2>&1 >/dev/null)
  code=$?
  [ "$code" -eq 0 ] && exit 0
  if command -v zenity >/dev/null; then
    zenity --error --title=议事台 --no-markup --text="$said"
  elif command -v kdialog >/dev/null; then
    kdialog --title 议事台 --error "$said"
  elif command -v notify-send >/dev/null; then
    notify-send 议事台 "$said"
  fi
  exit "$code"
fi
exec "$here/node" "$here/out/main/host.js" --reuse "$@"
