#!/bin/sh
# Makes the checkout ready to run: installs the packages once per lock file, then does nothing.
# Runs under any shell and any Node from 20 up; everything after it runs under the Node of .node-version.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"

if ! command -v npm >/dev/null 2>&1; then
  echo "keukentafel: npm was not found. Install Node.js 20 or newer (it brings npm) and try again." >&2
  exit 3
fi

checksum() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

stamp=node_modules/.setup-stamp
wanted=$(checksum package-lock.json)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && exit 0

echo "keukentafel: installing the packages (once, some 20 to 60 seconds) ..." >&2
rm -f "$stamp"
if ! npm install --no-save --no-audit --no-fund --loglevel=error >&2; then
  echo "keukentafel: installing the packages failed; see the lines above. Check the network and the package registry, then try again." >&2
  exit 3
fi
if [ "$(node_modules/.bin/node --version 2>/dev/null)" != "v$(cat .node-version)" ]; then
  echo "keukentafel: Node $(cat .node-version) could not be installed for this platform ($(uname -sm)). Supported: Linux x64, Linux arm64, macOS arm64." >&2
  exit 3
fi
printf '%s' "$wanted" > "$stamp"
