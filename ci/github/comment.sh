#!/usr/bin/env bash
# Keeps one comment of Curbcut on the pull request: changes the one that is there, else adds it.
set -uo pipefail

read_only() {
  echo "::notice title=Curbcut::The comment could not be written. Pull requests from forks may not; the job summary says the same."
  exit 0
}

[[ $CURBCUT_PULL_REQUEST =~ ^[0-9]+$ ]] || read_only
IFS= read -r CURBCUT_MARKER < "$CURBCUT_COMMENT"
[[ $CURBCUT_MARKER =~ ^'<!-- curbcut:'[A-Za-z0-9._-]+' -->'$ ]] || read_only
export CURBCUT_MARKER

comments="repos/$CURBCUT_REPOSITORY/issues/$CURBCUT_PULL_REQUEST/comments"
mine='.[] | select(.user.type == "Bot" and (.body | startswith(env.CURBCUT_MARKER))) | .id'
id=$(gh api --paginate "$comments" --jq "$mine" | head -n 1) || read_only
if [[ $id =~ ^[0-9]+$ ]]; then
  gh api --silent --method PATCH "repos/$CURBCUT_REPOSITORY/issues/comments/$id" -F "body=@$CURBCUT_COMMENT" || read_only
else
  gh api --silent --method POST "$comments" -F "body=@$CURBCUT_COMMENT" || read_only
fi
