// Codes what is typed as soon as typing rests; without this script the button does the same.
const form = document.querySelector('form.code');
const result = document.getElementById('result');
const state = form.querySelector('.state');
const RESTED = 900;
let waiting = 0;
let last = '';
let asked = 0;

async function code() {
  const data = new FormData(form);
  data.set('part', 'result');
  data.delete('file');
  const now = [data.get('title'), data.get('outlet'), data.get('day'), data.get('text')].join('\u0000');
  if (data.get('text').trim().length < 20 || now === last) {
    return;
  }
  last = now;
  const mine = ++asked;
  state.textContent = 'Coding …';
  try {
    const answer = await fetch('/code', { method: 'POST', body: data });
    const html = await answer.text();
    if (mine === asked) {
      // made by this server, the report's words escaped
      result.innerHTML = html;
      state.textContent = 'Coded as you type.';
    }
  } catch (fault) {
    state.textContent = 'The server does not answer; the button tries again.';
  }
}

form.addEventListener('input', event => {
  if (event.target.type !== 'file') {
    clearTimeout(waiting);
    waiting = setTimeout(code, RESTED);
  }
});
