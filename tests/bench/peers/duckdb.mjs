// SPDX-License-Identifier: GPL-3.0-or-later
// node duckdb.mjs TABLES RUNS: the comparison in DuckDB, in memory; prints "ms", "load_ms" and the counters.
// NODE_PATH does not count for modules, so the package lies in TANDEM_BENCH_NPM.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [tables, runs] = process.argv.slice(2);
const require = createRequire(`${process.env.TANDEM_BENCH_NPM}/package.json`);
const { DuckDBInstance } = require('@duckdb/node-api');

const connection = await (await DuckDBInstance.create(':memory:')).connect();
let start = performance.now();
for (const table of ['users', 'roles', 'user_roles', 'talend_users', 'talend_user_roles'])
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_csv('${tables}/${table}.csv', header = true)`);
console.log('load_ms', (performance.now() - start).toFixed(3));
console.log('threads', (await connection.runAndReadAll("SELECT current_setting('threads')")).getRows()[0][0].toString());

const sql = readFileSync(fileURLToPath(new URL('compare.sql', import.meta.url)), 'utf8');
const times = [];
let rows = [];
for (let i = 0; i < Number(runs); ++i) {
    start = performance.now();
    rows = (await connection.runAndReadAll(sql)).getRows();
    times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log('ms', times[times.length >> 1].toFixed(3));
for (const [name, number] of rows)
    console.log(name, number.toString());
