// The search box goes on with what is typed: operators, names, places. Without this script it searches all the same.
const RESTED = 120;

for (const box of document.querySelectorAll('input[type=search][name=q]')) {
  const list = document.createElement('datalist');
  list.id = `${box.id}-completions`;
  box.after(list);
  box.setAttribute('list', list.id);
  let waiting = 0;
  let asked = 0;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const mine = ++asked;
      try {
        const answer = await fetch(`/api/v1/complete?q=${encodeURIComponent(box.value)}`);
        const { items } = await answer.json();
        if (mine === asked) {
          list.replaceChildren(...items.map(text => Object.assign(document.createElement('option'), { value: text })));
        }
      } catch (fault) {
        list.replaceChildren();
      }
    }, RESTED);
  });
}
