#!/usr/bin/env bash
# Installs the mail servers that the end-to-end tests start on 127.0.0.1. Needs root and a Debian package source.
set -euo pipefail
[ -x /usr/sbin/dovecot ] && exit 0
[ "$(id -u)" = 0 ] || { echo "servers.sh: root is needed to install dovecot-imapd" >&2; exit 1; }
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -qq install -y --no-install-recommends dovecot-imapd
