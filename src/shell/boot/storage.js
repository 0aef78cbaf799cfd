// What is stored in this browser. Reading the property itself can throw where storage is denied.

export const PREFIX = "plumbline:";

const storage = (kind) => {
  try {
    return window[kind];
  } catch {
    return null;
  }
};
export const get = (kind, key) => {
  try {
    return storage(kind).getItem(key);
  } catch {
    return null;
  }
};
export const set = (kind, key, value) => {
  try {
    if (value === null) storage(kind).removeItem(key);
    else storage(kind).setItem(key, value);
  } catch {
    // Nothing depends on it.
  }
};
// The texts whose keys begin so, by key.
export const all = (prefix) => {
  const found = {};
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) found[key] = localStorage.getItem(key);
    }
  } catch {
    // Denied: then there is only what the page itself holds.
  }
  return found;
};
