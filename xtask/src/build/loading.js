// Runs src/shell/load.js in Node against a made-up program (loading.rs): `node loading.js <folder>`.
//
// The program has the parts base (module 1), plan (2 and 3) and share (3 and 4). Every module reports that it
// runs. Prints "loaded" when all went as it should.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(process.argv[2] + "/");
const read = (name) => readFileSync(new URL(name, folder));

// What the server has: by name of the file, or a number to answer with instead.
const served = {};
const reset = () => ["base", "plan", "share"].forEach((part) => (served[part] = read(part + ".wasm")));
const fetched = [];
globalThis.fetch = async (address) => {
  const part = address.pathname.split("/").pop().replace(".wasm", "");
  fetched.push(part);
  const found = served[part];
  if (found === undefined) throw new TypeError("no network");
  return typeof found === "number" ? new Response("", { status: found }) : new Response(found);
};
console.error = () => {};

// The style sheets that the page names, and how to end the patience with them.
let sheets = [];
globalThis.document = { querySelectorAll: () => sheets };
let lose_patience;
globalThis.setTimeout = (ended) => (lose_patience = ended);

// A fresh copy of the script, and with it a program of which nothing has been loaded.
let copies = 0;
const start = async () => {
  const waiting = {};
  const test = (globalThis.test = {
    ran: [],
    reports: (module) => test.ran.push(module),
    done: (data, success) => waiting[data](success),
    // Asks for a part as the program does; the answer comes through its table.
    load: (part) =>
      new Promise((resolve) => {
        const data = Object.keys(waiting).length;
        waiting[data] = resolve;
        test.program[part](0, data);
      }),
  });
  reset();
  fetched.length = 0;
  const { default: run } = await import(new URL("load.js?" + copies++, folder));
  const first = new Response(read("first.wasm"), { headers: { "Content-Type": "application/wasm" } });
  await run({ module_or_path: Promise.resolve(first) });
  return test;
};
const sorted = (list) => [...list].sort();

// Any part brings the base, and each module runs once.
let test = await start();
assert.equal(await test.load("plan"), 1);
assert.deepEqual(sorted(test.ran), ["1", "2", "3"]);
assert.equal(await test.load("base"), 1);
assert.equal(await test.load("share"), 1);
assert.deepEqual(sorted(test.ran), ["1", "2", "3", "4"]);
assert.deepEqual(sorted(fetched), ["base", "plan", "share"]);

// All at once.
test = await start();
assert.deepEqual(await Promise.all(["share", "plan", "base", "plan"].map(test.load)), [1, 1, 1, 1]);
assert.deepEqual(sorted(test.ran), ["1", "2", "3", "4"]);
assert.deepEqual(sorted(fetched), ["base", "plan", "share"]);

// What has failed is tried again, and before that nothing of it has run.
const cut = (part) => read(part + ".wasm").subarray(0, -1);
for (const [part, fault] of [["base", 404], ["base", undefined], ["plan", 500], ["plan", cut("plan")], ["base", cut("base")]]) {
  test = await start();
  served[part] = fault;
  assert.equal(await test.load("plan"), 0);
  assert.ok(!test.ran.includes("2") && !test.ran.includes("3"));
  reset();
  assert.equal(await test.load("plan"), 1);
  assert.deepEqual(sorted(test.ran), ["1", "2", "3"]);
}

// No part runs before its style is there, is lost or takes too long.
const here = { sheet: {} };
for (const how of [() => here.late.onload(), () => here.late.onerror(), () => lose_patience()]) {
  here.late = { sheet: null };
  sheets = [here, here.late];
  test = await start();
  const asked = test.load("plan");
  while (fetched.length < 2) await new Promise(setImmediate);
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  assert.deepEqual(test.ran, []);
  how();
  assert.equal(await asked, 1);
  assert.deepEqual(sorted(test.ran), ["1", "2", "3"]);
}
console.log("loaded");
