// Runs before the application: keeps what is done meanwhile, then fetches the application without standing in the way of it.
(() => {
  const { body } = document;
  const state = document.getElementById('state');
  const early = (window.early = { saves: {}, stop });
  let sequence = 0;
  let sending = 0;
  let touched = 0;

  function note(form, name, word) {
    const place = document.getElementById(`save-${name}`);
    if (place) place.textContent = form.dataset[word] || '';
  }
  function valueOf(form, name) {
    return new FormData(form).getAll(name);
  }
  async function save({ target }) {
    const form = target.form;
    if (!form || !form.dataset.save || !target.dataset.question) return;
    touched = performance.now();
    const question = target.dataset.question;
    const kept = (early.saves[question] = { values: {}, sequence: ++sequence, state: 'saving' });
    for (const field of form.querySelectorAll(`[data-question="${question}"]`)) kept.values[field.name] = valueOf(form, field.name);
    note(form, question, 'saving');
    sending++;
    try {
      const reply = await fetch(form.dataset.save.replace('{question}', question), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ early: kept.values, sequence: kept.sequence }),
      });
      kept.state = reply.ok ? 'saved' : 'waiting';
    } catch {
      kept.state = 'waiting';
    }
    sending--;
    if (early.saves[question] === kept) note(form, question, kept.state);
  }
  function stop() {
    document.removeEventListener('change', save);
  }
  document.addEventListener('change', save);

  // One file after another, each only while nothing waits to be saved: a saved answer never queues behind a script.
  const files = JSON.parse(state.dataset.scripts);
  const quiet = () => sending === 0 && performance.now() - touched > 1200;
  function next() {
    if (!quiet()) return setTimeout(next, 200);
    const file = files.shift();
    if (!files.length) return import(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    link.onload = link.onerror = next;
    document.head.append(link);
  }
  addEventListener('load', () => setTimeout(next, 50));
  body.dataset.early = '';
})();
