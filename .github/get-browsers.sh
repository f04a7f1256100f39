#!/bin/bash
# Fetches browsers by `@puppeteer/browsers` (a dependency of the tests' puppeteer-core, held to its hash by package-lock.json) and tells the tests where they are.
# usage: get-browsers.sh chrome@138 firefox@stable_147.0
set -euo pipefail
for browser in "$@"; do
  path=$(npx --no-install browsers install "$browser" --path "${RUNNER_TEMP:-.cache}/browsers" --format '{{path}}')
  case "$browser" in
    chrome*) echo "CHROMIUM_PATH=$path" ;;
    firefox*) echo "FIREFOX_PATH=$path" ;;
  esac
done | tee -a "${GITHUB_ENV:-/dev/null}"
