// Comfort only: every page works without this file.
(() => {
  'use strict';

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  // Where a style sheet cannot open what is folded, the paper has it all the same.
  if (!CSS.supports('selector(::details-content)')) {
    window.addEventListener('beforeprint', () => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  }

  // Browsers let a page copy only where the connection is safe; elsewhere the field is there to be selected.
  for (const button of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
    const field = document.getElementById(button.dataset.copy);
    const said = button.parentElement.querySelector('[role="status"]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      said.textContent = await navigator.clipboard.writeText(field.value).then(
        () => 'Kopieret',
        () => {
          field.select();
          return 'Browseren ville ikke kopiere. Teksten er markeret: Tryk Ctrl+C.';
        }
      );
    });
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
