// Text that an earlier page kept and the server never got is put in again, or offered where it belongs.
(() => {
  'use strict';

  const two = number => String(number).padStart(2, '0');
  const idOf = field => field.replace(/[.[\]]/g, '_');

  const when = at => {
    const then = new Date(at);
    const clock = `kl. ${two(then.getHours())}.${two(then.getMinutes())}`;
    return then.toDateString() === new Date().toDateString() ? clock : `${then.getDate()}.${then.getMonth() + 1}. ${clock}`;
  };

  const item = (notice, kind) => {
    const made = notice.querySelector(`template[data-returned-${kind}]`).content.firstElementChild.cloneNode(true);
    notice.querySelector('ul').append(made);
    return made;
  };

  const notice = () => {
    const template = document.querySelector('template[data-returned]');
    const made = template.content.firstElementChild.cloneNode(true);
    made.hidden = true;
    template.after(made);
    return made;
  };

  const close = (box, line) => {
    line.remove();
    if (box.querySelector('li') === null) box.remove();
  };

  const tellPutIn = (box, { place, record, before }) => {
    const line = item(box, 'put-in');
    const link = line.querySelector('a');
    link.textContent = place.label;
    link.href = `#${place.first()?.id ?? ''}`;
    line.querySelector('[data-when]').textContent = when(record.at);
    line.querySelector('button').addEventListener('click', () => {
      place.put(before);
      place.first().dispatchEvent(new Event('input', { bubbles: true }));
      place.first().focus();
      close(box, line);
    });
  };

  const tellElsewhere = (box, store, record) => {
    const initiative = document.querySelector(`[data-initiative="${record.place.split('.')[1]}"]`);
    const line = item(box, initiative ? 'elsewhere' : 'homeless');
    line.querySelector('[data-label]').textContent = record.label;
    line.querySelector('[data-when]').textContent = when(record.at);
    if (initiative) {
      line.querySelector('a').href = `?indsats=${initiative.id.replace('indsats-', '')}#${idOf(record.field)}`;
      return;
    }
    line.querySelector('[data-words]').textContent = window.lt.places.wordsOf(record.text);
    line.querySelector('button').addEventListener('click', () => {
      store.drop(record.name);
      close(box, line);
    });
  };

  /** The places that were filled in from what was kept; `isFresh` when the page shows what the server has. */
  window.lt.returned = async (store, places, isFresh) => {
    const found = [];
    const elsewhere = [];
    for (const record of await store.left()) {
      const place = places.find(p => p.key === record.place);
      if (!place) elsewhere.push(record);
      else if (found.some(f => f.place === place) || (isFresh && place.isChanged())) continue; // waits until the newer is saved
      else if (!isFresh) {
        place.was = null;
        found.push({ place, record });
      } else if (record.text === place.was) store.drop(record.name);
      else {
        const before = place.was;
        if (place.put(record.text)) {
          if (record.asked !== before) place.stamp.value = record.stamp;
          found.push({ place, record, before });
        } else {
          place.put(before);
          elsewhere.push({ ...record, place: '' });
        }
      }
    }

    const toTell = isFresh ? found : [];
    if (toTell.length + elsewhere.length > 0) {
      const box = notice();
      for (const one of toTell) tellPutIn(box, one);
      for (const record of elsewhere) tellElsewhere(box, store, record);
      box.hidden = false;
    }
    return found;
  };

  // Where the agreement has been locked meanwhile, what was kept is offered to copy.
  const locked = document.querySelector('[data-kept-texts]');
  if (locked) {
    window.lt.kept
      .open(locked.dataset.keptTexts, document.body.dataset.person, locked.dataset.agreement)
      .then(store => store && window.lt.returned(store, [], true));
  }
})();
