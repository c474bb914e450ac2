/* Keeps what is typed until the server has it: through a lost session, a closed lid, a wrong click. */
(() => {
  'use strict';

  const PREFIX = 'tracker:kept:';
  const PENDING = 'tracker:sent';
  const WATCH_EVERY = 2000;
  const WATCH_LATER = 15000;

  const stored = (area, key) => {
    try {
      return area.getItem(key);
    } catch (refused) {
      return null;
    }
  };
  const store = (area, key, value) => {
    try {
      if (value === null) {
        area.removeItem(key);
      } else {
        area.setItem(key, value);
      }
    } catch (refused) {
      // A full or closed store: the warning on leaving still holds.
    }
  };

  /** What is typed in a form, by field name; what the server made of itself is left out. */
  const read = (form) => {
    const typed = {};
    for (const field of form.elements) {
      if (!field.name || ['hidden', 'file', 'submit', 'button', 'password'].includes(field.type)) {
        continue;
      }
      if (field.type === 'radio') {
        if (field.checked) {
          typed[field.name] = field.value;
        }
      } else if (field.type === 'checkbox') {
        typed[field.name] = (typed[field.name] || []).concat(field.checked ? [field.value] : []);
      } else {
        typed[field.name] = field.value;
      }
    }
    return JSON.stringify(typed);
  };

  const write = (form, json) => {
    const typed = JSON.parse(json);
    for (const field of form.elements) {
      if (!(field.name in typed) || field.type === 'hidden') {
        continue;
      }
      const value = typed[field.name];
      if (field.type === 'radio') {
        field.checked = field.value === value;
      } else if (field.type === 'checkbox') {
        field.checked = value.includes(field.value);
      } else {
        field.value = value;
      }
    }
  };

  // The page that follows a sent form says what was done, unless something is to be mended.
  const done = document.querySelector('[data-done]');
  if (done && stored(sessionStorage, PENDING)) {
    store(localStorage, stored(sessionStorage, PENDING), null);
  }
  store(sessionStorage, PENDING, null);

  for (const form of document.querySelectorAll('form[data-keep]')) {
    const key = PREFIX + form.dataset.keep;
    const served = read(form);
    let sending = false;

    const kept = stored(localStorage, key);
    const notice = document.getElementById('kept');
    const mending = document.getElementById('problems') !== null;
    if (kept && kept !== served && !mending) {
      try {
        write(form, kept);
        if (notice) {
          notice.hidden = false;
        }
      } catch (broken) {
        store(localStorage, key, null);
      }
    }
    const discard = document.getElementById('kept-discard');
    if (discard) {
      discard.addEventListener('click', () => {
        store(localStorage, key, null);
        write(form, served);
        notice.hidden = true;
        form.querySelector('input:not([type=hidden]), textarea').focus();
      });
    }

    form.addEventListener('input', () => store(localStorage, key, read(form)));
    form.addEventListener('submit', () => {
      sending = true;
      store(localStorage, key, read(form));
      store(sessionStorage, PENDING, key);
    });
    for (const link of form.querySelectorAll('[data-discard]')) {
      link.addEventListener('click', () => {
        sending = true;
        store(localStorage, key, null);
      });
    }
    window.addEventListener('beforeunload', (event) => {
      if (!sending && (read(form) !== served || mending)) {
        event.preventDefault();
      }
    });
  }

  // Who signs out leaves nothing behind on this computer.
  for (const button of document.querySelectorAll('[data-forget]')) {
    button.closest('form').addEventListener('submit', () => {
      const own = PREFIX + button.dataset.forget + '/';
      for (const key of Object.keys(localStorage).filter((each) => each.startsWith(own))) {
        store(localStorage, key, null);
      }
    });
  }

  // What is to be copied, by one click where the browser allows it.
  for (const button of document.querySelectorAll('[data-copies]')) {
    if (navigator.clipboard) {
      button.hidden = false;
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value).then(() => {
          button.textContent = button.dataset.copied;
        });
      });
    }
  }
  for (const field of document.querySelectorAll('input[readonly]')) {
    field.addEventListener('focus', () => field.select());
  }

  // What the server is working at is looked at again as long as anything is under way; what has the focus keeps it.
  const watch = (wait) => setTimeout(() => {
    const seen = document.querySelector('[data-watch]');
    if (!seen) {
      return;
    }
    fetch(location.href).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status))).then((text) => {
      const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(seen.id);
      if (!fresh) {
        return;
      }
      const held = seen.contains(document.activeElement) ? document.activeElement.id : '';
      const said = document.getElementById(seen.dataset.watch);
      seen.replaceWith(fresh);
      if (held && document.getElementById(held)) {
        document.getElementById(held).focus();
      }
      if (fresh.dataset.said !== seen.dataset.said) {
        said.textContent = fresh.dataset.said;
      }
      watch(WATCH_EVERY);
    }).catch(() => watch(WATCH_LATER));
  }, wait);
  watch(WATCH_EVERY);

  const focus = document.querySelector('[data-focus]');
  if (focus) {
    focus.focus();
  }
  // A link to a choice leads to its first input, which can take the focus.
  for (const link of document.querySelectorAll('#problems a')) {
    link.addEventListener('click', (event) => {
      const target = document.getElementById(link.getAttribute('href').slice(1));
      if (target) {
        event.preventDefault();
        target.focus();
        target.scrollIntoView({ block: 'center' });
      }
    });
  }
})();
