#!/bin/sh
# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the certificates beside it: TEST DATA, whose private keys everybody has. Nothing but tests may trust ca.pem.
#   server       127.0.0.1, ::1 and localhost, by the CA
#   wrong-host   other.example, by the CA
#   expired      as server, until 2020, by the CA
#   self-signed  as server, by itself
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
here="IP:127.0.0.1,IP:::1,DNS:localhost"

key() { openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out "$1"; }
sign() { # name subject alternative-names start end
  key "$1.key"
  printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n' "$3" > "$work/ext"
  openssl req -new -key "$1.key" -subj "$2" -out "$work/csr"
  openssl ca -batch -notext -config "$work/ca.conf" -extfile "$work/ext" -startdate "$4" -enddate "$5" -in "$work/csr" -out "$1.pem"
}

key "$work/ca.key"
openssl req -x509 -new -key "$work/ca.key" -subj "/O=Grantscope test data/CN=Grantscope test CA" -days 36500 -out ca.pem \
  -addext "keyUsage=critical,keyCertSign"
: > "$work/index"
cat > "$work/ca.conf" <<CONF
[ca]
default_ca = test
[test]
database = $work/index
new_certs_dir = $work
rand_serial = yes
unique_subject = no
certificate = $(pwd)/ca.pem
private_key = $work/ca.key
default_md = sha256
policy = any
[any]
organizationName = optional
commonName = supplied
CONF
organization="/O=Grantscope test data"
sign server "$organization/CN=localhost" "$here" 20200101000000Z 21200101000000Z
sign wrong-host "$organization/CN=other.example" "DNS:other.example" 20200101000000Z 21200101000000Z
sign expired "$organization/CN=localhost" "$here" 20190101000000Z 20200101000000Z
key self-signed.key
openssl req -x509 -new -key self-signed.key -subj "$organization/CN=localhost" -days 36500 -addext "subjectAltName=$here" -out self-signed.pem
