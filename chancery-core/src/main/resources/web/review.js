// One key for each verdict, so that nobody needs the mouse; without this script the buttons do the same. Keys can be turned off.
const keys = document.getElementById('keys');
const OFF = 'chancery-review-keys-off';

if (keys) {
  keys.checked = localStorage.getItem(OFF) === null;
  keys.addEventListener('change', () => {
    if (keys.checked) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, 'yes');
    }
  });
}

document.addEventListener('keydown', event => {
  const typing = event.target.matches('input:not([type=checkbox]), select, textarea');
  if (!keys || !keys.checked || typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    return;
  }
  const wanted = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (wanted) {
    event.preventDefault();
    if (wanted.matches('select, input')) {
      wanted.focus();
    } else {
      wanted.click();
    }
  }
});
