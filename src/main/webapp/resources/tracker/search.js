/* Shows what is found while it is typed. Without this, the button does it. */
(() => {
  'use strict';

  const WAIT = 250;
  const form = document.getElementById('search');
  const input = document.getElementById('q');
  const found = document.getElementById('found');
  const results = document.getElementById('results');
  let waiting = 0;
  let asking = null;
  let shown = input.value.trim();

  const address = () => {
    const asked = new URL(form.action);
    asked.search = new URLSearchParams(new FormData(form));
    return asked;
  };

  /** Takes over what the search's own page shows; until it has come, what was found before stays. */
  const show = (page, asked) => {
    results.replaceChildren(...page.getElementById('results').childNodes);
    found.textContent = page.getElementById('found').textContent;
    document.title = page.title;
    // Another language must show the same search.
    document.querySelector('.languages').replaceChildren(...page.querySelector('.languages').childNodes);
    history.replaceState(null, '', asked);
  };

  const ask = async () => {
    const typed = input.value.trim();
    if (typed === shown) {
      return;
    }
    if (asking) {
      asking.abort();
    }
    const mine = new AbortController();
    asking = mine;
    results.setAttribute('aria-busy', 'true');
    try {
      const asked = address();
      const answer = await fetch(asked, { signal: mine.signal });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (asking === mine) {
        show(page, asked);
        shown = typed;
      }
    } catch (failed) {
      if (asking === mine) {
        found.textContent = found.dataset.failed;
      }
    }
    if (asking === mine) {
      results.removeAttribute('aria-busy');
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
})();
