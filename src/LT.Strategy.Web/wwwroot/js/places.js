// The places of a form: each text that is saved, and may collide, on its own. The server names them in the hidden fingerprints.
(() => {
  'use strict';

  const belongs = (name, field) => name === field || name.startsWith(`${field}.`) || name.startsWith(`${field}[`);

  const entries = (form, field) =>
    [...new FormData(form)]
      .filter(([name]) => belongs(name, field))
      .map(([name, value]) => [name, value.replace(/\r\n?/g, '\n').trim()]);

  // The caret stays where it is when the text under it is renewed.
  const write = (element, text) => {
    if (element.value === text) return;
    const caret = element === document.activeElement ? element.selectionStart : null;
    element.value = text;
    if (caret !== null) element.setSelectionRange(caret, caret);
  };

  class Place {
    constructor(form, stamp) {
      this.form = form;
      this.stamp = stamp;
      this.field = stamp.dataset.field;
      this.key = stamp.dataset.place;
      this.label = stamp.dataset.label;
      this.was = this.now();
      this.asked = null;
    }

    /** What stands in it now, as one text that can be compared and kept. */
    now() {
      return JSON.stringify(entries(this.form, this.field));
    }

    isChanged() {
      return this.now() !== this.was;
    }

    owns(element) {
      return belongs(element.name ?? '', this.field);
    }

    first() {
      return [...this.form.elements].find(e => this.owns(e) && e.type !== 'hidden');
    }

    /** Puts a text in; false where the form has no room for all of it. */
    put(text) {
      const values = Map.groupBy
        ? Map.groupBy(JSON.parse(text), ([name]) => name)
        : JSON.parse(text).reduce((all, e) => all.set(e[0], [...(all.get(e[0]) ?? []), e]), new Map());
      const names = new Set();
      for (const element of this.form.elements) {
        if (!this.owns(element)) continue;
        names.add(element.name);
        const given = (values.get(element.name) ?? []).map(([, value]) => value);
        if (element.type === 'checkbox' || element.type === 'radio') element.checked = given.includes(element.value);
        else if (element.type !== 'hidden') write(element, given[0] ?? '');
      }
      return [...values].every(([name, given]) => names.has(name) || given.every(([, value]) => value === ''));
    }
  }

  /** The words of a kept text, to read and to copy. */
  const wordsOf = text => JSON.parse(text).map(([, value]) => value).filter(value => value !== '').join('\n');

  window.lt = window.lt ?? {};
  window.lt.places = {
    in: form => [...form.querySelectorAll('input[data-place]')].map(stamp => new Place(form, stamp)),
    wordsOf,
  };
})();
