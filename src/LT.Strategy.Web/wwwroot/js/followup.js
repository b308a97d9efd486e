// Each answer is saved where it stands, and the focus goes on to the next. The buttons do the same without it.
(() => {
  'use strict';

  const list = document.querySelector('[data-follow]');
  if (!list || !list.querySelector('form')) return;

  const cardOf = element => element.closest('[data-card]');
  const radiosOf = card => [...card.querySelectorAll('input[type="radio"]')];
  const fieldOf = card => card.querySelector('textarea');

  /** Where one begins on a card. */
  const entryOf = card =>
    card.querySelector('[data-unchanged]') ?? radiosOf(card).find(radio => radio.checked) ?? radiosOf(card)[0];

  const isChanged = card =>
    radiosOf(card).some(radio => radio.checked !== radio.defaultChecked)
    || fieldOf(card).value !== fieldOf(card).defaultValue;

  const say = (card, text, failed) => {
    const state = card.querySelector('[data-state]');
    state.textContent = text;
    state.classList.toggle('lt-save--failed', failed);
  };

  const goTo = element => {
    element.focus({ preventScroll: true });
    (cardOf(element) ?? element).scrollIntoView({ block: 'center' });
  };

  const next = card => {
    const cards = [...list.querySelectorAll('[data-card]')];
    const at = cards.indexOf(card);
    const open = [...cards.slice(at + 1), ...cards.slice(0, at)].find(c => !c.classList.contains('lt-followed--done'));
    const handIn = document.querySelector('#aflever button:not([disabled])') ?? document.getElementById('aflever');
    const target = open ? entryOf(open) : handIn;
    if (target) goTo(target);
  };

  const replace = (page, id) => {
    const here = document.getElementById(id);
    const there = page.getElementById(id);
    if (!here || !there) return here;
    const held = here.contains(document.activeElement);
    here.replaceWith(document.adoptNode(there));
    if (held) (there.querySelector('button:not([disabled])') ?? there).focus({ preventScroll: true });
    return there;
  };

  /** Somebody is back in the card before it was saved: what is typed stays, and only what was saved counts as such. */
  const keepTyping = (page, card, sent) => {
    const seen = '[name$=".Seen"]';
    card.querySelector(seen).value = page.getElementById(card.id).querySelector(seen).value;
    for (const radio of radiosOf(card)) radio.defaultChecked = sent.get(radio.name) === radio.value;
    fieldOf(card).defaultValue = sent.get(fieldOf(card).name);
    card.classList.add('lt-followed--done');
    delete card.dataset.saving;
    say(card, 'Gemt', false);
    return card;
  };

  const save = async (form, button, moves) => {
    const card = cardOf(form);
    if (card.dataset.saving) return;
    card.dataset.saving = 'true';
    const body = new URLSearchParams(new FormData(form, button));
    say(card, 'Gemmer …', false);
    try {
      const answer = await fetch(form.action, { method: 'POST', body });
      const isOurs = new URL(answer.url).pathname.startsWith(location.pathname);
      if (!answer.ok || !isOurs) throw new Error(`The page answers ${answer.status}`);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const isBack = !moves && card.contains(document.activeElement);
      const wrong = page.getElementById(card.id).querySelector('.form-error');
      const saved = isBack && !wrong ? keepTyping(page, card, body) : replace(page, card.id);
      replace(page, 'aflever');
      replace(page, 'begynd');
      if (wrong) {
        say(saved, 'Ikke gemt endnu.', true);
        if (moves || isBack) goTo(wrong.querySelector('textarea, input'));
      } else if (moves) next(saved);
    } catch {
      // The button now posts the page itself, and a session that has ended is signed in to again with the text kept.
      delete card.dataset.saving;
      form.dataset.plain = 'true';
      say(card, 'Ikke gemt. Tryk på knappen for at prøve igen.', true);
    }
  };

  // Before the form's own listeners, which take a post that leaves the page for sent.
  list.addEventListener('submit', event => {
    if (event.target.dataset.plain) return;
    event.preventDefault();
    save(event.target, event.submitter, true);
  }, true);

  list.addEventListener('keydown', event => {
    const card = cardOf(event.target);
    if (!card || event.altKey || event.metaKey) return;
    if (event.target.tagName === 'TEXTAREA') {
      if (event.ctrlKey && event.key === 'Enter') card.querySelector('form').requestSubmit();
      return;
    }
    const radio = event.ctrlKey ? null : radiosOf(card)[Number(event.key) - 1];
    if (!radio) return;
    event.preventDefault();
    radio.checked = true;
    fieldOf(card).focus();
  });

  // An answer that is whole is saved when one goes on; a half one waits and says so.
  list.addEventListener('focusout', event => {
    const card = cardOf(event.target);
    if (!card?.isConnected || card.dataset.saving || card.contains(event.relatedTarget) || !isChanged(card)) return;
    if (radiosOf(card).some(radio => radio.checked)) save(card.querySelector('form'), null, false);
    else say(card, 'Ikke gemt: Vælg, hvordan det går.', true);
  });

  document.addEventListener('click', event => {
    if (!event.target.closest('[data-begin]')) return;
    event.preventDefault();
    const first = list.querySelector('[data-card]:not(.lt-followed--done)');
    if (first) goTo(entryOf(first));
  });

  const keys = document.querySelector('[data-keys]');
  if (keys) keys.hidden = false;

  window.addEventListener('beforeunload', event => {
    if ([...list.querySelectorAll('[data-card]')].some(isChanged)) event.preventDefault();
  });
})();
