#!/bin/sh
# postrm of the .deb. Called on upgrades too: the link stays then. Data of users are never touched.
set -e
case "$1" in
  remove | purge) rm -f "$DPKG_ROOT/usr/bin/${executable}" ;;
esac
