#!/usr/bin/env bash
# Installs the mail servers that the end-to-end tests start on 127.0.0.1, and the validator for pages where there is npm.
# Needs root and a Debian package source.
set -euo pipefail
cyrus=/usr/local/lib/cyrus-imapd-unpacked
validator=${TMPDIR:-/tmp}/threadconsensus-html-validate
if command -v npm > /dev/null && [ ! -x "$validator/node_modules/.bin/html-validate" ]; then
  npm install --silent --no-audit --no-fund --prefix "$validator" html-validate@11.18.0 || echo "no html-validate: pages are not validated"
fi
packages=()
[ -x /usr/sbin/dovecot ] && [ -x /usr/lib/dovecot/imap ] || packages+=(dovecot-imapd)
[ -x /usr/sbin/exim4 ] || packages+=(exim4-daemon-light)
[ -x /usr/lib/cyrus/bin/master ] || packages+=(cyrus-common)
[ -x /usr/sbin/saslpasswd2 ] || packages+=(sasl2-bin)
[ ${#packages[@]} -eq 0 ] && [ -d "$cyrus" ] && exit 0
[ "$(id -u)" = 0 ] || { echo "servers.sh: root is needed to install ${packages[*]} and cyrus-imapd" >&2; exit 1; }
# At runlevel 1 the packages do not start their servers: the tests start their own.
export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
apt-get -qq update
[ ${#packages[@]} -eq 0 ] || apt-get -qq install -y --no-install-recommends "${packages[@]}"

# Debian lets only one IMAP server be installed at a time, so the second one's program is unpacked instead.
[ -d "$cyrus" ] || {
  download=$(mktemp -d)
  trap 'rm -rf "$download"' EXIT
  (cd "$download" && apt-get -qq download cyrus-imapd && dpkg -x cyrus-imapd_*.deb "$cyrus")
}
