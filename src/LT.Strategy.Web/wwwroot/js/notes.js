// Saves each note of a meeting a moment after the last key. The buttons do the same without it.
(() => {
  'use strict';

  const Pauses = [3, 6, 12, 24, 48, 60];

  for (const form of document.querySelectorAll('form[data-note]')) {
    const text = form.elements.namedItem('Text');
    const stamp = form.elements.namedItem('Stamp');
    const state = form.querySelector('[data-note-state]');
    const button = form.querySelector('button');
    let saved = text.defaultValue;
    let timer = 0;
    let saving = false;
    let failures = 0;
    // What collided waits for the reader's own word.
    const isWaiting = form.dataset.note === 'venter';

    const isChanged = () => text.value !== saved;

    const say = (words, failed) => {
      state.textContent = words;
      state.classList.toggle('lt-due--over', failed);
      button.hidden = !failed;
      form.dispatchEvent(new CustomEvent('lt:saved', { detail: { all: !isChanged() } }));
    };

    const retry = words => {
      say(`Ikke gemt: ${words} Bliv på siden, vi prøver igen`, true);
      timer = window.setTimeout(save, Pauses[Math.min(failures, Pauses.length - 1)] * 1000);
      failures += 1;
    };

    const take = async (answer, sent) => {
      if (answer.status === 401) return say('Du er logget af. Bliv på siden, og log ind i en ny fane', true);
      if (answer.status >= 500) return retry('Systemet svarer ikke.');
      failures = 0;
      window.lt?.session?.alive();
      const isJson = answer.headers.get('content-type')?.includes('json');
      const said = isJson ? await answer.json() : {};
      if (answer.ok && said.stamp) {
        saved = sent;
        stamp.value = said.stamp;
        return say(said.message, false);
      }
      const more = said.collides ? ' Tryk på Gem for at se begge tekster' : '';
      return say(`${said.message ?? 'Ikke gemt: Hent siden igen'}${more}`, true);
    };

    const save = async () => {
      window.clearTimeout(timer);
      if (isWaiting || saving || !isChanged()) return;
      saving = true;
      const sent = text.value;
      try {
        const body = new URLSearchParams(new FormData(form));
        await take(await fetch(form.action, { method: 'POST', body, headers: { 'X-Autosave': '1' }, keepalive: sent.length < 20000 }), sent);
      } catch {
        retry('Der er ingen forbindelse.');
      }
      saving = false;
      if (failures === 0 && button.hidden && isChanged()) await save();
    };

    form.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 1500);
    });
    text.addEventListener('blur', save);
    document.addEventListener('visibilitychange', save);

    if (text.getAttribute('aria-invalid') === 'true') saved = null;
    else button.hidden = true;
  }
})();
