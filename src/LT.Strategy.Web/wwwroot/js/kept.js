// Text that has not reached the server is kept in the browser. It lies sealed: only the person's own pages have the key.
(() => {
  'use strict';

  const Prefix = 'lt-kladde:';
  const page = Array.from(crypto.getRandomValues(new Uint8Array(8)), b => b.toString(16).padStart(2, '0')).join('');

  const base64 = bytes => btoa(String.fromCharCode(...bytes));
  const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));

  const seal = async (key, record) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(record));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text));
    const parts = [];
    for (let i = 0; i < sealed.length; i += 8192) parts.push(String.fromCharCode(...sealed.subarray(i, i + 8192)));
    return `${base64(iv)} ${btoa(parts.join(''))}`;
  };

  const unseal = async (key, text) => {
    const [iv, sealed] = text.split(' ').map(bytes);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
    return JSON.parse(new TextDecoder().decode(plain));
  };

  const keysOf = prefix => Object.keys(localStorage).filter(key => key.startsWith(prefix));

  // Pages that are open hold a lock with their name; what they keep is theirs.
  const openPages = async () => {
    const { held } = await navigator.locks.query();
    return new Set(held.map(lock => lock.name));
  };

  class Kept {
    #key;
    #prefix;
    #newest = new Map();

    constructor(key, person, agreement) {
      this.#key = key;
      this.#prefix = `${Prefix}${person}:${agreement}:`;
    }

    /** False when the browser has no room for it or does not allow it. */
    async put(place, record) {
      const turn = {};
      this.#newest.set(place, turn);
      try {
        const sealed = await seal(this.#key, { ...record, place });
        if (this.#newest.get(place) === turn) localStorage.setItem(this.#name(place), sealed);
        return true;
      } catch {
        return false;
      }
    }

    remove(place) {
      this.#newest.delete(place);
      localStorage.removeItem(this.#name(place));
    }

    /** What pages that are closed now have left, newest first. What cannot be unsealed is left out. */
    async left() {
      const open = await openPages();
      const left = [];
      for (const name of keysOf(this.#prefix)) {
        if (open.has(`${Prefix}${name.split(':').pop()}`)) continue;
        try {
          left.push({ ...(await unseal(this.#key, localStorage.getItem(name))), name });
        } catch {
          // sealed with a key that two tabs made at once: it goes at sign-out, and not before
        }
      }
      return left.sort((a, b) => b.at - a.at);
    }

    drop(name) {
      localStorage.removeItem(name);
    }

    #name(place) {
      return `${this.#prefix}${place}:${page}`;
    }
  }

  window.lt = window.lt ?? {};
  window.lt.kept = {
    /** Null where the browser keeps nothing. */
    async open(secret, person, agreement) {
      try {
        const key = await crypto.subtle.importKey('raw', bytes(secret), 'AES-GCM', false, ['encrypt', 'decrypt']);
        localStorage.setItem(`${Prefix}test`, '');
        localStorage.removeItem(`${Prefix}test`);
        navigator.locks.request(`${Prefix}${page}`, () => new Promise(() => {}));
        return new Kept(key, person, agreement);
      } catch {
        return null;
      }
    },

    /** All that this person has left in this browser. */
    forget(person) {
      try {
        for (const key of keysOf(`${Prefix}${person}:`)) localStorage.removeItem(key);
      } catch {
        // a browser that keeps nothing has nothing to forget
      }
    },
  };
})();
