// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// How many tokens of a file (one a line) npm's jose or fast-jwt decodes in a second, header and claims, by processor time.
// `./dev bench` puts this file beside the packages.
import { readFileSync } from 'node:fs';

const [, , peer, file] = process.argv;
const tokens = readFileSync(file, 'utf8').trim().split('\n');

async function decoder() {
  if (peer === 'jose') {
    const { decodeJwt, decodeProtectedHeader } = await import('jose');
    return (token) => [decodeProtectedHeader(token), decodeJwt(token)];
  }
  const { createDecoder } = await import('fast-jwt');
  return createDecoder({ complete: true });
}

const decode = await decoder();

function seconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function rate(duration) {
  const start = seconds();
  let calls = 0;
  let passed = 0;
  while (passed < duration) {
    for (let i = 0; i < 256; ++i) decode(tokens[calls++ % tokens.length]);
    passed = seconds() - start;
  }
  return calls / passed;
}

rate(0.7); // its compiler has seen it by then
console.log(rate(0.3).toFixed(0));
