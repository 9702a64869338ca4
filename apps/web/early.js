// Runs before a question is seen: keeps what is answered meanwhile, then fetches the application without standing in the way of it.
(() => {
  const early = (window.early = { saves: {}, stop });
  let sending = 0;
  let touched = 0;

  // The same reading of a question's fields as the application's `responseIn`.
  function responseIn(form, box) {
    const prefix = `answers.${box.dataset.question}.`;
    const response = {};
    for (const [name, value] of new FormData(form)) {
      if (!name.startsWith(prefix)) continue;
      const [field, key] = name.slice(prefix.length).split('.');
      if (field.endsWith('[]')) (response[field.slice(0, -2)] ??= []).push(value);
      else if (key) (response[field] ??= {})[key] = value;
      else response[field] = value;
    }
    return response;
  }
  async function save({ target }) {
    const { form } = target;
    const box = target.closest('[data-question]');
    if (!form || !form.dataset.save || !box) return;
    const { question } = box.dataset;
    const note = document.getElementById(`save-${question}`);
    touched = performance.now();
    const kept = (early.saves[question] = {
      response: responseIn(form, box),
      sequence: +form.dataset.now + Math.round(touched),
      state: 'saving',
    });
    // An attribute that the style shows: another text would not be the one that the application expects to take over.
    if (note) note.dataset.early = form.dataset.saving;
    sending++;
    try {
      const reply = await fetch(`${form.dataset.save}/${question}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...kept.response, sequence: kept.sequence }),
      });
      kept.state = reply.ok ? 'saved' : 'waiting';
    } catch {
      kept.state = 'waiting';
    }
    sending--;
    if (note && early.saves[question] === kept) note.dataset.early = form.dataset[kept.state];
  }
  function stop() {
    document.removeEventListener('change', save);
  }
  document.addEventListener('change', save);

  // One file after another, each only while nothing waits to be saved: the reply to an answer never queues behind more than one script.
  // Chromium takes a connection of its own for what goes without cookies, which leaves that of the answers free, and finds it in its cache
  // afterwards; others would fetch it twice.
  const credentials = window.navigator.userAgentData ? 'omit' : 'same-origin';
  function load() {
    const files = JSON.parse(document.getElementById('state').dataset.files);
    function next() {
      if (sending || performance.now() - touched < 1200) return setTimeout(next, 200);
      const file = files.shift();
      if (!files.length) return import(file);
      fetch(file, { credentials, priority: 'low' })
        .then((reply) => reply.arrayBuffer())
        .then(next, next);
    }
    setTimeout(next, 50);
  }
  addEventListener('load', load);
})();
