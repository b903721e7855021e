#!/usr/bin/env bash
# Installs the mail servers that the end-to-end tests start on 127.0.0.1. Needs root and a Debian package source.
set -euo pipefail
packages=()
[ -x /usr/sbin/dovecot ] || packages+=(dovecot-imapd)
[ -x /usr/sbin/exim4 ] || packages+=(exim4-daemon-light)
[ ${#packages[@]} -eq 0 ] && exit 0
[ "$(id -u)" = 0 ] || { echo "servers.sh: root is needed to install ${packages[*]}" >&2; exit 1; }
# At runlevel 1 the packages do not start their servers: the tests start their own.
export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
apt-get -qq update
apt-get -qq install -y --no-install-recommends "${packages[@]}"
