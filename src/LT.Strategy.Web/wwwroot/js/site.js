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
    form.addEventListener('lt:saved', () => { changed = false; });
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

    const say = (text, failed) => {
      words.textContent = text;
      state.classList.toggle('lt-save--failed', failed);
    };

    const take = saved => {
      saved.stamps.forEach((stamp, i) => {
        form.querySelector(`[name="Stamps[${i}]"]`).value = stamp;
      });
      const version = form.querySelector('[data-version]');
      if (version && saved.version) version.value = saved.version;
      say(saved.message, false);
      if (!again) form.dispatchEvent(new Event('lt:saved'));
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
        body.set('Handling', 'gem');
        const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Autosave': '1' } });
        const isJson = answer.headers.get('content-type')?.includes('json');
        const said = isJson ? await answer.json() : null;
        if (answer.ok && said) take(said);
        else say(said?.message ?? 'Ikke gemt. Tryk Gem kladde', true);
      } catch {
        say('Ikke gemt: Der er ingen forbindelse. Vi prøver igen', true);
        timer = window.setTimeout(save, 10000);
      } finally {
        saving = false;
        if (again) save();
      }
    };

    form.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 1500);
    });
    form.addEventListener('submit', () => window.clearTimeout(timer));
  }

  const menu = document.querySelector('.lt-menu');
  menu?.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
})();
