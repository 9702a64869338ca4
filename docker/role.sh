#!/bin/sh
# Becomes the program of a role, so that a stop reaches it directly.
set -eu
role=${1:-}
case "$role" in
  api | worker | migrate | cli) shift ;;
  *)
    echo "There is no role \"$role\". Roles: api, worker, migrate, cli" >&2
    exit 64
    ;;
esac
export CURSUS_ROLE="$role"
exec node "dist/$role.js" "$@"
