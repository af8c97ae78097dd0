#!/bin/sh
# The stand-in as ELECTRON_EXEC_PATH: runs the built shell in the system's Chromium.
here=$(dirname "$(readlink -f "$0")")
node=$(ls "$here"/../../../node_modules/node-*/bin/node | head -n 1)
exec "$node" --import "$here/register.mjs" "$here/run.mjs" "$@"
