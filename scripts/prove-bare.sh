#!/bin/sh
# Proves the set-up in an empty Debian: sh scripts/prove-bare.sh FOLDER (as root; needs debootstrap, node 20 and npm on PATH).
# Makes FOLDER/root once, puts this commit in it, and runs npm start and npm test there, as root and as a plain user.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
bare=$(mkdir -p "$1" && cd "$1" && pwd)/root
port=${PORT:-18500}

if [ ! -e "$bare/usr/bin/node" ]; then
  debootstrap --variant=minbase bookworm "$bare"
  npm_home=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
  mkdir -p "$bare/usr/lib/node_modules"
  cp -r "$npm_home" "$bare/usr/lib/node_modules/npm"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$bare/usr/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$bare/usr/bin/npx"
  cp "$(readlink -f "$(command -v node)")" "$bare/usr/bin/node"
  chroot "$bare" useradd --create-home --uid 1000 plain
fi
cp /etc/resolv.conf /etc/hosts "$bare/etc/"
# Where the registry is reached through a proxy with a certificate of its own, Node must know it in there too.
[ -z "${NODE_EXTRA_CA_CERTS:-}" ] || cp -L "$NODE_EXTRA_CA_CERTS" "$bare/etc/extra-ca.crt"
mountpoint -q "$bare/proc" || mount -t proc proc "$bare/proc"
trap 'umount "$bare/proc"' EXIT

inside() {
  user=$1
  home=$2
  shift 2
  set -- env -i PATH=/usr/bin:/bin HOME="$home" FORTHRIGHT_PORT="$port" ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS=/etc/extra-ca.crt} "$@"
  chroot --userspec="$user" "$bare" "$@"
}

# Starts the server, says after how many seconds it answered, and stops it.
answer='
const { spawn } = require("node:child_process")
const began = Date.now()
const server = spawn("npm", ["start"], { stdio: ["ignore", "inherit", "inherit"] })
server.on("exit", (code) => { if (!server.killed) { console.log("npm start ended with", code); process.exit(1) } })
const ask = () => fetch("http://127.0.0.1:" + process.env.FORTHRIGHT_PORT + "/").then(
  (response) => {
    console.log("answered", response.status, "after", (Date.now() - began) / 1000, "s")
    server.on("exit", () => process.exit(response.ok ? 0 : 1))
    server.kill("SIGTERM")
  },
  () => setTimeout(ask, 50),
)
ask()'

# A fresh clone that belongs to the user, as after "git clone".
fresh() {
  rm -rf "$bare$2/forthright"
  git clone --quiet "$here" "$bare$2/forthright"
  chroot "$bare" chown -R "$1" "$2/forthright"
}

prove() {
  echo "=== $1: node $(inside "$1" "$2" node --version), npm $(inside "$1" "$2" npm --version)"
  fresh "$1" "$2"
  echo "--- first npm start"
  inside "$1" "$2" sh -c "cd $2/forthright && node -e '$answer'"
  echo "--- second npm start"
  inside "$1" "$2" sh -c "cd $2/forthright && node -e '$answer'"
  fresh "$1" "$2"
  echo "--- npm test on a fresh clone"
  inside "$1" "$2" sh -c "cd $2/forthright && .ci/run" || failed=1
}

failed=0
prove 0:0 /root
prove 1000:1000 /home/plain
exit $failed
