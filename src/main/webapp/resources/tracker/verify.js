/* Takes the checksum of a file in the browser: the file does not leave the computer. Without this, a form sends it. */
(() => {
  'use strict';

  // Browsers have it on secure pages only; elsewhere the form does the work.
  if (!window.crypto || !window.crypto.subtle || !window.FileReader) {
    return;
  }
  const form = document.getElementById('file-form');
  const input = document.getElementById('file');
  const answer = document.getElementById('answer');
  const sayings = document.getElementById('sayings').dataset;
  let latest = 0;

  document.getElementById('sent').hidden = true;
  document.getElementById('stays').hidden = false;

  const say = (kind, text, checksum) => {
    answer.dataset.kind = kind;
    answer.replaceChildren();
    const said = document.createElement('p');
    said.textContent = text;
    answer.append(said);
    if (checksum) {
      const taken = document.createElement('p');
      const code = document.createElement('code');
      code.className = 'sum';
      code.textContent = checksum;
      taken.append(sayings.taken + ' ', code);
      answer.append(taken);
    }
    for (const row of document.querySelectorAll('tr[data-sha256]')) {
      row.classList.toggle('found', row.dataset.sha256 === checksum);
    }
  };

  const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

  const published = (checksum) =>
    Array.from(document.querySelectorAll('tr[data-sha256]')).find((row) => row.dataset.sha256 === checksum);

  const check = async (file) => {
    const mine = ++latest;
    if (!file || file.size === 0) {
      say('no', sayings.empty);
      return;
    }
    say('', sayings.reading);
    try {
      const checksum = hex(await window.crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      // Another file was chosen meanwhile.
      if (mine !== latest) {
        return;
      }
      const row = published(checksum);
      if (row) {
        say('yes', file.name + ' — ' + row.dataset.said, checksum);
      } else {
        await elsewhere(file, checksum, mine);
      }
    } catch (unreadable) {
      if (mine === latest) {
        say('no', sayings.failed);
      }
    }
  };

  /** It may be of another cut; the site is asked by the checksum alone. */
  const elsewhere = async (file, checksum, mine) => {
    const address = new URL(document.getElementById('sum-form').action);
    address.search = new URLSearchParams({ sha256: checksum, lang: document.documentElement.lang });
    let found = null;
    try {
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      const told = page.getElementById('answer');
      found = told && told.dataset.kind === 'other' ? told.textContent.trim() : null;
    } catch (unreachable) {
      // What the page knows by itself still holds.
    }
    if (mine === latest) {
      say(found ? 'other' : 'no', file.name + ' — ' + (found || sayings.none), checksum);
    }
  };

  input.addEventListener('change', () => {
    if (input.files.length > 0) {
      check(input.files[0]);
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(input.files[0]);
  });
  for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
    });
  }
  // A file that misses the field would otherwise be opened in place of the page.
  for (const kind of ['dragover', 'drop']) {
    document.addEventListener(kind, (event) => event.preventDefault());
  }
  form.addEventListener('drop', (event) => check(event.dataTransfer.files[0]));
})();
