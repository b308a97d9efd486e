// Tells in time that the session is about to end, lets it go on, and leaves nothing behind at sign-out.
(() => {
  'use strict';

  const { person, sessionSeconds } = document.body.dataset;
  if (!person) return;

  const Minute = 60000;
  const length = Number(sessionSeconds) * 1000;
  const early = Math.min(5 * Minute, length / 2);
  const others = new BroadcastChannel(`lt-session:${person}`);
  const box = document.querySelector('[data-session]');
  const words = box.querySelector('[data-session-words]');
  const goOn = box.querySelector('[data-session-go-on]');
  const signIn = box.querySelector('[data-session-sign-in]');
  const isWritten = document.querySelector('main form[method="post"] :is(textarea, input[type="text"])') !== null;
  let ends = 0;
  let told = 0;
  let after = null;

  const hide = () => {
    told = 0;
    if (box.contains(document.activeElement)) after?.focus();
    box.hidden = true;
  };

  const show = text => {
    if (box.hidden) after = document.activeElement;
    box.hidden = false;
    words.textContent = text;
  };

  const goesOn = () => {
    ends = Date.now() + length;
    hide();
  };

  const alive = () => {
    goesOn();
    others.postMessage('alive');
  };

  const over = () => {
    if (told === -1) return;
    told = -1;
    goOn.hidden = true;
    signIn.hidden = false;
    if (window.lt.draft) {
      hide();
      told = -1;
      window.lt.draft.over();
    } else {
      show('Du er logget af. Det, du har skrevet, står her stadig.');
    }
  };

  const look = () => {
    if (!isWritten) return;
    const left = ends - Date.now();
    if (left <= 0) return over();
    if (left > early) return;
    const minutes = Math.ceil(left / Minute);
    const step = minutes > 2 ? 5 : minutes;
    if (told === step) return;
    told = step;
    goOn.hidden = false;
    signIn.hidden = true;
    show(`Du bliver logget af om ${minutes === 1 ? '1 minut' : `${minutes} minutter`}. Vil du fortsætte?`);
  };

  goOn.addEventListener('click', async () => {
    const body = new URLSearchParams();
    body.set('__RequestVerificationToken', document.querySelector('[name="__RequestVerificationToken"]').value);
    try {
      const answer = await fetch(goOn.dataset.sessionGoOn, { method: 'POST', body });
      if (answer.ok) alive();
      else if (answer.status === 401) over();
    } catch {
      words.textContent = 'Der er ingen forbindelse. Prøv igen om lidt.';
    }
  });

  others.addEventListener('message', ({ data }) => {
    if (data === 'alive') {
      goesOn();
      window.lt.draft?.signedIn();
    } else if (data === 'signed-out') {
      window.lt.draft?.signedOut();
    }
  });

  for (const off of document.querySelectorAll('form[action$="/log-af"]')) {
    off.addEventListener('submit', async event => {
      event.preventDefault();
      if (window.lt.draft && !(await window.lt.draft.finish())) return;
      window.lt.kept.forget(person);
      others.postMessage('signed-out');
      off.submit();
    });
  }

  window.lt.session = { alive, over };
  alive();
  window.setInterval(look, 10000);
  document.addEventListener('visibilitychange', look);
})();
