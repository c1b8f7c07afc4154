// Shows how far the reading is; without this script the page is looked at again by hand.
const PAUSE = 800;

async function look() {
  try {
    const answer = await fetch('/', { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.getElementById('underway');
    if (!next) {
      location.reload();
      return;
    }
    const here = document.getElementById('underway');
    // what has the keyboard's focus stays
    if (!here.contains(document.activeElement)) {
      here.replaceWith(document.adoptNode(next));
    }
  } catch (fault) {
    // the server may be busy: the next look tells
  }
  setTimeout(look, PAUSE);
}

setTimeout(look, PAUSE);
