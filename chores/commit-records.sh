#!/bin/sh
# Commits content/articles and content/schemas as they stand, and nothing else, when they are not what the last commit
# holds; `make commit` calls it.
#
#   FROM=DIR    puts DIR/articles and DIR/schemas in their place first
#   PUSH=main   pushes the commit to this branch of origin, and leaves the branch, index and files here alone
#   PUSH_TOKEN  what origin asks for, where git itself does not know; it is written nowhere (PUSH_USER is whose it is)
#
# A push never goes by force. Where the branch has moved on meanwhile, the commit is made anew on its tip as long as
# nothing that records are made from is another there; else it is left to the build of that tip.
set -eu
records='content/articles content/schemas'
sources='seeds content generator mkdocs.yml requirements.lock'
message=${MESSAGE:-Records as the seeds and rules give them}
GIT_TERMINAL_PROMPT=0
export GIT_TERMINAL_PROMPT

if [ -n "${FROM:-}" ]; then
  for part in articles schemas; do
    [ -d "$FROM/$part" ] || { echo "there is no folder $FROM/$part; run make records first" >&2; exit 2; }
  done
  for part in articles schemas; do
    rm -rf "content/$part"
    cp -R "$FROM/$part" "content/$part"
  done
fi
if ! git config user.email >/dev/null; then
  GIT_AUTHOR_NAME='records' GIT_AUTHOR_EMAIL='records@users.noreply.invalid'
  GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
  export GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL
fi

if [ -z "${PUSH:-}" ]; then
  git add --all -- $records
  if git diff --cached --quiet -- $records; then
    echo 'the records are committed already'
  else
    git commit --quiet --message "$message" -- $records
    echo "committed: $(git log -1 --format='%h %s')"
  fi
  exit 0
fi

# The commit is made in an index of its own.
index=$(mktemp -d)
trap 'rm -rf "$index"' EXIT
authorised() {
  if [ -n "${PUSH_TOKEN:-}" ]; then
    git -c credential.helper= \
      -c 'credential.helper=!f() { echo "username=${PUSH_USER:-x-access-token}"; echo "password=$PUSH_TOKEN"; }; f' "$@"
  else
    git "$@"
  fi
}
commit_on() {
  rm -f "$index/index"
  GIT_INDEX_FILE=$index/index git read-tree "$1"
  GIT_INDEX_FILE=$index/index git add --all -- $records
  tree=$(GIT_INDEX_FILE=$index/index git write-tree)
  [ "$tree" = "$(git rev-parse "$1^{tree}")" ] || git commit-tree "$tree" -p "$1" -m "$message"
}

read_at=$(git rev-parse HEAD)
tip=$read_at
for attempt in 1 2 3 4 5; do
  commit=$(commit_on "$tip")
  if [ -z "$commit" ]; then
    echo 'the records are committed already'
    exit 0
  fi
  if ! git diff --quiet "$read_at" "$tip" -- $sources; then
    echo "$PUSH has other seeds, content or rules by now: the build of $(git rev-parse --short "$tip") commits its records"
    exit 0
  fi
  if authorised push --quiet origin "$commit:refs/heads/$PUSH"; then
    echo "pushed to $PUSH: $(git log -1 --format='%h %s' "$commit")"
    exit 0
  fi
  authorised fetch --quiet origin "refs/heads/$PUSH"
  moved=$(git rev-parse FETCH_HEAD)
  if [ "$moved" = "$tip" ]; then
    echo "$PUSH takes no push; let this build push to it, or commit the records with their seeds (make records)" >&2
    exit 1
  fi
  tip=$moved
done
echo "$PUSH moved on $attempt times while the records were pushed; start the build again" >&2
exit 1
