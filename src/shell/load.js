// Runs the program and loads its lazy parts (docs/decisions/two-parts.md).
//
// `cargo xtask build` makes one script of this, the functions that wasm-bindgen wrote for the program
// (plumbline_bg.js), and what only the build knows (built.js):
//   base       the part whose code all other parts share
//   files      by part: the address of its file
//   modules    by part: the names of the modules in that file
//   imports    what the program takes, given a function that makes the loader of a part
//   shared     what the parts take from the running program
import { __wbg_set_wasm } from "./plumbline_bg.js";
import { base, files, imports, modules, shared } from "./built.js";

let program;

// A module holds the data that its code changes, so that it must never run twice: both lists are of promises.
const loaded = {};
const running = {};

// The file of a part is itself a module, with nothing in it but sections that hold the others.
const compiled = async (part) => {
  const response = await fetch(new URL(files[part], import.meta.url));
  if (!response.ok) throw new Error("the server answered " + response.status);
  const file = await WebAssembly.compile(await response.arrayBuffer());
  return Promise.all(
    modules[part].map(async (name) => [
      name,
      await WebAssembly.compile(WebAssembly.Module.customSections(file, name)[0]),
    ]),
  );
};

// Nothing of a part runs before all of it has arrived.
const run = async (part) => {
  const [own] = await Promise.all([compiled(part), part === base || load(base)]);
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

export default async ({ module_or_path }) => {
  const { instance } = await WebAssembly.instantiateStreaming(module_or_path, imports(loader));
  program = instance.exports;
  __wbg_set_wasm(program);
  program.__wbindgen_start();
};
