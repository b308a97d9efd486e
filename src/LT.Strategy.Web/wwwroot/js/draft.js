// Saves a draft a moment after the last key, and loses nothing on the way. The buttons do the same without it.
(() => {
  'use strict';

  const form = document.querySelector('form[data-autosave]');
  if (!form) return;

  const Pauses = [3, 6, 12, 24, 48, 60];
  const MostInFlight = 60000; // what browsers let a closing page send
  const state = form.querySelector('[data-save-state]');
  const words = state.querySelector('strong');
  const more = state.querySelector('[data-save-more]');
  const both = state.querySelector('[data-save-both]');
  const signIn = state.querySelector('[data-save-sign-in]');
  const { person } = document.body.dataset;
  const tabs = new BroadcastChannel(`lt-kladde:${person}:${form.dataset.agreement}`);
  const places = window.lt.places.in(form);
  let store = null;
  let timer = 0;
  let saving = null;
  let again = false;
  let unanswered = null;
  let failures = 0;
  let isOver = false;
  let last = null;
  let isLeaving = false;

  const placeOf = element => places.find(place => place.owns(element));
  const isChanged = () => places.some(place => place.isChanged());
  const missing = () => document.getElementById('mangler')?.textContent.trim();
  const kept = () => (store ? ' Teksten er gemt i din browser.' : ' Bliv på siden, til den er gemt.');

  const say = (text, failed) => {
    if (words.textContent !== text) words.textContent = text;
    more.textContent = '';
    more.classList.add('sr-only');
    signIn.hidden = true;
    both.hidden = true;
    state.classList.toggle('lt-save--failed', failed);
    state.classList.toggle('lt-save--told', failed);
  };

  /** Leaving the page asks first, unless all is on the server or kept here. */
  const tellGuard = () =>
    form.dispatchEvent(new CustomEvent('lt:saved', { detail: { all: !isChanged() || store !== null } }));

  const remember = async place => {
    if (!store) return tellGuard();
    if (!place.isChanged()) store.remove(place.key);
    else {
      const record = {
        text: place.now(), stamp: place.stamp.value, asked: place.asked, label: place.label,
        field: place.field, at: Date.now(),
      };
      if (!(await store.put(place.key, record))) store = null;
    }
    tellGuard();
  };

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

  // ---- the page follows what is on the server

  const replace = (here, there) => {
    const focus = here.contains(document.activeElement) ? document.activeElement : null;
    here.replaceWith(document.adoptNode(there));
    if (!focus) return;
    const same = [...there.querySelectorAll('a, button')].find(e => e.textContent === focus.textContent);
    if (same) same.focus();
    else {
      there.tabIndex = -1;
      there.focus();
    }
  };

  // Two texts that collided are decided by the buttons beside them, never by a save that the reader did not mean so.
  const disarm = page => {
    for (const seen of page.querySelectorAll('#konflikter input[name^="Seen"]')) {
      seen.dataset.seen = seen.name;
      seen.removeAttribute('name');
    }
  };

  // Another may have moved the initiatives: a part is only followed where it is about the same one.
  const cardOf = part => part.closest('[data-initiative]')?.dataset.initiative;

  const follow = (page, taken) => {
    disarm(page);
    for (const there of page.querySelectorAll('[data-live][id]')) {
      const here = document.getElementById(there.id);
      if (here && cardOf(here) === cardOf(there) && here.outerHTML !== there.outerHTML) replace(here, there);
    }

    const theirs = page.querySelector('form[data-autosave]');
    const updated = [];
    for (const there of theirs ? window.lt.places.in(theirs) : []) {
      const place = places.find(p => p.key === there.key);
      const isMeant = place && (place.key === taken || !place.isChanged());
      if (!isMeant || (place.key !== taken && place.stamp.value === there.stamp.value)) continue;
      if (!place.put(there.was)) continue;
      place.stamp.value = there.stamp.value;
      place.was = place.now();
      remember(place);
      if (place.key !== taken) updated.push(place.label);
    }
    return updated;
  };

  // Where texts collide the page is asked for with what was sent, so that it shows both and nothing newer is stored by it.
  const refresh = async (colliding = null, taken = null) => {
    const before = missing();
    const answer = colliding
      ? await fetch(form.action, { method: 'POST', body: colliding })
      : await fetch(form.dataset.autosave);
    if (!answer.ok || answer.redirected) throw new Error(`The page answers ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const updated = follow(page, taken);
    const news = [];
    if (updated.length > 0) news.push(`Opdateret: ${updated.join(', ')} er ændret et andet sted`);
    if (missing() !== before) news.push(missing());
    more.textContent = news.join('. ');
    more.classList.toggle('sr-only', updated.length === 0);
  };

  // ---- saving

  const bodyOf = (handling, decision = {}) => {
    const body = new URLSearchParams(new FormData(form));
    body.set('Handling', handling);
    for (const [name, value] of Object.entries(decision)) body.set(name, value);
    return body;
  };

  const post = body =>
    fetch(form.action, {
      method: 'POST',
      body,
      headers: { 'X-Autosave': '1' },
      keepalive: body.toString().length < MostInFlight,
    });

  const takeStamps = (sent, said) => {
    const put = (name, stamps) => (stamps ?? []).forEach((stamp, i) => {
      const field = form.querySelector(`[name="${name}[${i}]"]`);
      if (field) field.value = stamp;
    });
    put('Stamps', said.stamps);
    put('Initiative.Stamps', said.initiativeStamps);
    for (const place of places) {
      place.asked = null;
      if (!said.conflicts.includes(place.stamp.name)) place.was = sent.texts.get(place);
      remember(place);
    }
  };

  const retry = text => {
    if (isOver) return;
    say(`Ikke gemt: ${text}${kept()} Vi prøver igen`, true);
    const seconds = Pauses[Math.min(failures, Pauses.length - 1)];
    failures += 1;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, seconds * 1000);
  };

  const over = () => {
    isOver = true;
    window.clearTimeout(timer);
    const back = `${form.dataset.autosave}${last ? `#${last}` : ''}`;
    say(store ? 'Du er logget af. Teksten er gemt i din browser.' : 'Du er logget af. Bliv på siden, og log ind i en ny fane.', true);
    signIn.hidden = false;
    signIn.href = `${signIn.pathname}?ReturnUrl=${encodeURIComponent(store ? back : '/log-ind/klar')}`;
    signIn.target = store ? '' : '_blank';
    signIn.textContent = store ? 'Log ind igen, så fortsætter du her' : 'Log ind';
  };

  const take = async (answer, sent) => {
    if (answer.status === 401) return over();
    isOver = false;
    if (answer.status >= 500) return retry('Systemet svarer ikke.');
    window.lt.session?.alive();
    failures = 0;
    unanswered = null;
    const isJson = answer.headers.get('content-type')?.includes('json');
    const said = isJson ? await answer.json() : {};
    mark(said.fields);
    if (answer.status === 400 && !isJson) {
      return say(`Ikke gemt: Siden er for gammel.${kept()} Hent siden igen, så fortsætter du her`, true);
    }
    say(said.message ?? `Ikke gemt: Du kan ikke længere skrive her.${kept()}`, !answer.ok);
    if (!said.stamps) return undefined;
    both.hidden = said.conflicts.length === 0;
    takeStamps(sent, said);
    tabs.postMessage('saved');
    return showSaved(said.conflicts.length > 0 ? sent.body : null, sent.taken);
  };

  const showSaved = async (colliding, taken) => {
    if (again && !taken) return;
    try {
      await refresh(colliding, taken);
    } catch {
      // the other's text holds now, so mine must not stay in the field; all else can wait for the next save
      if (taken) window.location.assign(form.dataset.autosave);
    }
  };

  const once = async (handling, decision, taken) => {
    const sent = unanswered ?? {
      body: bodyOf(handling, decision), taken, texts: new Map(places.map(place => [place, place.now()])),
    };
    try {
      const answer = await post(sent.body);
      await take(answer, sent);
    } catch {
      // it may have arrived: the same is asked again before anything newer, so that nobody collides with themselves
      unanswered = sent;
      for (const place of places) {
        if (!place.isChanged()) continue;
        place.asked = sent.texts.get(place);
        remember(place);
      }
      retry('Der er ingen forbindelse.');
    }
  };

  const save = async (handling = '', decision = {}, taken = null) => {
    window.clearTimeout(timer);
    if (saving) {
      again = true;
      return saving;
    }
    again = false;
    const wasUnanswered = unanswered !== null;
    saving = once(handling, decision, taken);
    await saving;
    saving = null;
    if (isLeaving) return undefined;
    if (unanswered === null && !isOver && (again || (wasUnanswered && isChanged()))) return save();
    return undefined;
  };

  form.addEventListener('input', event => {
    const place = placeOf(event.target);
    if (!place) return;
    last = event.target.id;
    remember(place);
    if (isOver) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, 1500);
  });

  form.addEventListener('focusin', event => {
    if (placeOf(event.target)) last = event.target.id;
  });

  // Nothing is posted yet: the mark that stops a second post would stop the first one when it comes.
  const wait = event => {
    event.preventDefault();
    delete form.dataset.sent;
  };

  // What a re-made part of the page has put in the pressed button's place.
  const sameButton = button => {
    if (!button || button.isConnected) return button;
    const { name, value } = button;
    return [...form.elements].find(e => e.type === 'submit' && e.name === name && e.value === value) ?? null;
  };

  const saveAll = async () => {
    while (saving) await saving;
    if (isChanged()) await save();
    while (saving) await saving;
    return failures === 0;
  };

  let isWaiting = false;
  let isPressed = false;

  // A button that moves or removes a part is pressed on what is saved: else the text kept here would come back in another part's place.
  form.addEventListener('submit', async event => {
    window.clearTimeout(timer);
    if (!navigator.onLine) {
      wait(event);
      retry('Der er ingen forbindelse.');
      return;
    }
    const isDecision = document.querySelector('#konflikter input[name^="Seen"]') !== null;
    if (isPressed || isOver || (!saving && (isDecision || !isChanged()))) {
      isPressed = false;
      isLeaving = true;
      window.setTimeout(() => { isLeaving = false; }, 10000);
      return;
    }
    wait(event);
    if (isWaiting) return;
    isWaiting = true;
    const button = event.submitter;
    isPressed = await saveAll();
    isWaiting = false;
    if (isPressed) form.requestSubmit(sameButton(button));
  });

  // ---- two texts in one place

  const decide = async (button, seen) => {
    if (saving || unanswered !== null) await save();
    if (unanswered !== null) return;
    const isTheirs = button.value.startsWith('brug:');
    await save(button.value, { [seen.dataset.seen]: seen.value }, isTheirs ? button.dataset.place : null);
    document.getElementById(button.dataset.decide)?.focus();
  };

  form.addEventListener('click', event => {
    const button = event.target.closest('#konflikter button[name="Handling"]');
    const seen = button && document.querySelector(`#konflikter input[data-seen="Seen[${button.dataset.decide}]"]`);
    if (!seen) return;
    event.preventDefault();
    decide(button, seen);
  });

  // ---- coming and going

  const comeBack = () => {
    if (isOver || unanswered !== null) save();
  };

  window.addEventListener('online', () => {
    if (unanswered !== null) save();
  });

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') comeBack();
    else if (isChanged() && !isOver && !isLeaving) save();
  });

  window.addEventListener('pagehide', () => {
    if (isChanged() && !saving && !isOver && !isLeaving) post(bodyOf('')).catch(() => {});
  });

  tabs.addEventListener('message', () => {
    if (!saving && !isOver) showSaved(null, null);
  });

  const finish = async () => {
    if (isChanged() && !isOver) await save();
    if (!isChanged() || isOver) return true;
    return window.confirm('Teksten er ikke gemt på serveren og bliver slettet her i browseren, når du logger af. Vil du logge af alligevel?');
  };

  const signedOut = () => {
    window.lt.kept.forget(person);
    store = null;
    isOver = true;
    window.clearTimeout(timer);
    say('Du er logget af i en anden fane. Log ind igen dér, så gemmer vi videre her.', true);
  };

  window.lt.draft = { finish, over, signedOut, signedIn: comeBack };

  // ---- what was left here

  const begin = async () => {
    store = await window.lt.kept.open(form.dataset.keep, person, form.dataset.agreement);
    const isStored = form.dataset.stored === 'true';
    const found = store ? await window.lt.returned(store, places, isStored) : [];
    for (const { place, record } of found) {
      await remember(place);
      store?.drop(record.name);
    }
    if (!isStored) {
      const pending = new Set([...form.querySelectorAll('[data-place-id]')].map(e => e.dataset.placeId));
      for (const place of places.filter(p => pending.has(p.key))) {
        place.was = null;
        remember(place);
      }
    }
    for (const place of places) if (place.isChanged()) remember(place);
    const field = document.getElementById(window.location.hash.slice(1));
    if (field && placeOf(field)) field.focus();
    if (found.length > 0 && isStored) save();
  };

  begin();
})();
