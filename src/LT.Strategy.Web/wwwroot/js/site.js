// Comfort only: every page works without this file.
(() => {
  'use strict';

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  document.querySelector('[data-focus]')?.focus();

  for (const form of document.querySelectorAll('form[data-guard]')) {
    let changed = form.querySelector('[aria-invalid]') !== null;
    form.addEventListener('input', () => { changed = true; });
    form.addEventListener('submit', () => { changed = false; });
    form.addEventListener('lt:saved', event => { changed = !event.detail.all; });
    window.addEventListener('beforeunload', event => {
      if (changed) event.preventDefault();
    });
  }

  // Saves a draft a moment after the last key; the buttons do the same without it.
  for (const form of document.querySelectorAll('form[data-autosave]')) {
    const state = form.querySelector('[data-save-state]');
    const words = state.querySelector('strong');
    let timer = 0;
    let saving = false;
    let again = false;
    let typed = 0;
    let sent = 0;
    let pressed = null;

    const say = (text, failed) => {
      words.textContent = text;
      state.classList.toggle('lt-save--failed', failed);
    };

    const put = (name, stamps) => (stamps ?? []).forEach((stamp, i) => {
      const field = form.querySelector(`[name="${name}[${i}]"]`);
      if (field) field.value = stamp;
    });

    const mark = wrong => {
      for (const field of form.querySelectorAll('[data-autosave-wrong]')) {
        field.removeAttribute('aria-invalid');
        field.removeAttribute('data-autosave-wrong');
      }
      for (const name of wrong ?? []) {
        const field = form.elements.namedItem(name);
        if (field instanceof HTMLElement) {
          field.setAttribute('aria-invalid', 'true');
          field.setAttribute('data-autosave-wrong', '');
        }
      }
    };

    const take = (said, ok) => {
      put('Stamps', said?.stamps);
      put('Initiative.Stamps', said?.initiativeStamps);
      mark(said?.fields);
      say(said?.message ?? 'Ikke gemt. Tryk Gem kladde', !ok);
      form.dispatchEvent(new CustomEvent('lt:saved', { detail: { all: ok && typed === sent } }));
    };

    const save = async () => {
      if (saving) {
        again = true;
        return;
      }
      saving = true;
      again = false;
      try {
        const body = new FormData(form);
        sent = typed;
        body.set('Handling', 'gem');
        const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Autosave': '1' } });
        const isJson = answer.headers.get('content-type')?.includes('json');
        const said = isJson ? await answer.json() : null;
        take(said, answer.ok && said !== null);
      } catch {
        say('Ikke gemt: Der er ingen forbindelse. Vi prøver igen', true);
        timer = window.setTimeout(save, 10000);
      } finally {
        saving = false;
        if (pressed) form.requestSubmit(pressed);
        else if (again) save();
      }
    };

    form.addEventListener('input', () => {
      typed += 1;
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 1500);
    });

    // a button pressed while a save is on its way waits for the answer, or it would conflict with itself
    form.addEventListener('submit', event => {
      window.clearTimeout(timer);
      if (!saving) return;
      event.preventDefault();
      pressed = event.submitter;
    });
  }

  // One press is one post.
  for (const form of document.querySelectorAll('form[method="post"]')) {
    form.addEventListener('submit', event => {
      if (event.defaultPrevented) return;
      if (form.dataset.sent) event.preventDefault();
      else form.dataset.sent = 'true';
    });
    window.addEventListener('pageshow', () => { delete form.dataset.sent; });
  }

  const menu = document.querySelector('.lt-menu');
  menu?.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
})();
