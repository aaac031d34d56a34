#!/usr/bin/env bash
# The check of action.yml. Ends with 0: the action's last step ends with the code of Curbcut, after the reports are kept.
set -uo pipefail

# The one that the project has installed, else the version that was asked for.
curbcut=(npx --no-install curbcut)
if [ -n "${CURBCUT_VERSION:-}" ]; then
  home="$RUNNER_TEMP/curbcut"
  if ! npm install --prefix "$home" --ignore-scripts --no-audit --no-fund -- "curbcut@$CURBCUT_VERSION" >&2; then
    echo "::error title=Curbcut::The version could not be installed. Correct the input version."
    printf 'exit-code=2\nverdict=error\n' >> "$GITHUB_OUTPUT"
    exit 0
  fi
  curbcut=("$home/node_modules/.bin/curbcut")
elif ! "${curbcut[@]}" --version > /dev/null 2>&1; then
  echo "::error title=Curbcut::Curbcut is not installed. Add it to the project and run npm ci, or set the input version."
  printf 'exit-code=2\nverdict=error\n' >> "$GITHUB_OUTPUT"
  exit 0
fi

args=(--ci -o json=curbcut-report.json -o markdown=curbcut-comment.md)
# add FLAG LINES: one argument a line. With a flag, the line is its value, whatever it begins with.
add() {
  local flag=$1 line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    [ -z "$line" ] && continue
    if [ -n "$flag" ]; then args+=("$flag=$line"); else args+=("$line"); fi
  done <<< "$2"
}
add --fail-on "${CURBCUT_FAIL_ON:-}"
add --baseline "${CURBCUT_BASELINE:-}"
add --config-format "${CURBCUT_CONFIG_FORMAT:-}"
add --lang "${CURBCUT_LANG:-}"
add --output "${CURBCUT_FORMAT:-}"
add '' "${CURBCUT_ARGS:-}"
if [ -n "${CURBCUT_PATHS:-}" ]; then
  args+=(--)
  add '' "$CURBCUT_PATHS"
fi

# A report of an earlier run must not pass for one of this run.
rm -f curbcut-report.json curbcut-comment.md curbcut-report.html curbcut.sarif
"${curbcut[@]}" "${args[@]}"
code=$?

case $code in
  0) verdict=passed ;;
  1) verdict=failed ;;
  3) verdict=incomplete ;;
  *) verdict=error ;;
esac
{
  echo "exit-code=$code"
  echo "verdict=$verdict"
  [ -f curbcut-report.html ] && echo "report=$PWD/curbcut-report.html"
  [ -f curbcut-report.json ] && echo "json=$PWD/curbcut-report.json"
  [ -f curbcut.sarif ] && echo "sarif=$PWD/curbcut.sarif"
  [ -f curbcut-comment.md ] && echo "comment=$PWD/curbcut-comment.md"
} >> "$GITHUB_OUTPUT"
exit 0
