// Runs the program and loads its lazy parts (docs/decisions/two-parts.md).
//
// `cargo xtask build` makes one script of this, the functions that wasm-bindgen wrote for the program
// (plumbline_bg.js), and what only the build knows (built.js):
//   base       the part whose code all other parts share
//   files      by part: the address of its file
//   imports    what the program takes, given a function that makes the loader of a part
//   shared     what the parts take from the running program
import { __wbg_set_wasm } from "./plumbline_bg.js";
import { base, files, imports, shared } from "./built.js";

let program;

// A module holds the data that its code changes, so that it must never run twice: both lists are of promises.
const loaded = {};
const running = {};

// Files are named by the start of their SHA-256. One changed byte may still be a valid program, so it is
// looked for here; browsers offer what computes the sum on secure origins only.
const check = async (address, bytes) => {
  const name = /-(\w{16})\.wasm$/.exec(address);
  if (!name || !globalThis.crypto?.subtle) return;
  const sum = new DataView(await crypto.subtle.digest("SHA-256", bytes)).getBigUint64(0);
  if (sum !== BigInt("0x" + name[1])) throw new WebAssembly.CompileError(address + " was changed on the way");
};

// The file of a part is itself a module, with nothing in it but sections that hold the others, and one with
// their names.
const compiled = async (part) => {
  const response = await fetch(new URL(files[part], import.meta.url));
  if (!response.ok) throw new Error("the server answered " + response.status);
  const bytes = await response.arrayBuffer();
  await check(files[part], bytes);
  const file = await WebAssembly.compile(bytes);
  const section = (name) => WebAssembly.Module.customSections(file, name)[0];
  const names = new TextDecoder().decode(section("modules")).split(",");
  return Promise.all(names.map(async (name) => [name, await WebAssembly.compile(section(name))]));
};

// The style of lazy parts. A sheet that is lost or slow delays them, and no more than that.
const sheets = [...document.querySelectorAll("link[rel=stylesheet]")].map(
  (link) => link.sheet ?? new Promise((done) => (link.onload = link.onerror = done)),
);
const styled = Promise.race([Promise.all(sheets), new Promise((done) => setTimeout(done, 3000))]);

// Nothing of a part runs before all of it has arrived.
const run = async (part) => {
  const [own] = await Promise.all([compiled(part), part === base || load(base), styled]);
  const given = { __wasm_split: shared(program) };
  await Promise.all(own.map(([name, module]) => (running[name] ??= WebAssembly.instantiate(module, given))));
};

// What has failed is tried again by the next call.
const load = (part) =>
  (loaded[part] ??= run(part).catch((error) => {
    delete loaded[part];
    throw error;
  }));

// The program hands over a function in its table, and what that is to be called with beside the outcome.
const loader = (part) => async (callback, data) => {
  const success = await load(part).then(
    () => true,
    (error) => {
      console.error(error);
      return false;
    },
  );
  program.__indirect_function_table.get(callback)(data, success);
};

export default async ({ module_or_path, address, ready }) => {
  // It is compiled while it arrives; nothing of it runs before it was checked.
  const response = await module_or_path;
  const bytes = response.clone().arrayBuffer();
  const [module] = await Promise.all([
    WebAssembly.compileStreaming(response),
    bytes.then((bytes) => check(address, bytes)),
  ]);
  program = (await WebAssembly.instantiate(module, imports(loader))).exports;
  // A part that is loaded here is there before the program asks for it.
  await ready?.(load);
  __wbg_set_wasm(program);
  program.__wbindgen_start();
};
