#!/bin/sh
# postinst of the .deb. electron-builder puts the names in; DPKG_ROOT is empty on a PC that installs for itself.
set -e
program="/opt/${sanitizedProductName}"

# Chromium's sandbox. UOS and Kylin forbid user namespaces to ordinary users, and then the program starts only with this
# helper owned by root and set-uid. (Asking the kernel here would mislead: root may always make namespaces.)
chown root:root "$DPKG_ROOT$program/chrome-sandbox"
chmod 4755 "$DPKG_ROOT$program/chrome-sandbox"

mkdir -p "$DPKG_ROOT/usr/bin"
ln -sf "$program/${executable}" "$DPKG_ROOT/usr/bin/${executable}"

if [ -z "$DPKG_ROOT" ]; then
  if command -v update-desktop-database >/dev/null; then update-desktop-database -q /usr/share/applications || true; fi
  if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q /usr/share/icons/hicolor || true; fi
fi
